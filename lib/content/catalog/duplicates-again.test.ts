import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseExample, writeExample } from '../example-content'
import type { ParsedArticle } from '../parse-document'
import { findRepeats } from './duplicates'

const WORDS = 'aim team rule plan cost risk goal time work meeting decision answer'.split(' ')

/** The same numbers at every run. */
function createNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state
  }
}

function buildArticle(name: number, next: () => number): ParsedArticle {
  const pick = () => WORDS[next() % WORDS.length] ?? ''
  const title = `Why does ${pick()} change ${pick()}?`
  const text = Array.from({ length: 40 }, (_, index) => `${pick()} ${index % 7}`).join(' ')
  const source = writeExample('', `${text}\n`)
    .replace('Why do plans slip?', title)
    .replace('Nobody owns the date.', `${pick()} ${pick()}.`)
  const { document } = parseExample(`articles/a-${name}.md`, source)
  assert.ok(document?.type === 'article')
  return document
}

test('what is found after a change is what is found from the start', () => {
  const next = createNumbers(7)
  const articles = Array.from({ length: 60 }, (_, index) => buildArticle(index, next))
  for (let round = 0; round < 40; round++) {
    const place = next() % articles.length
    if (round % 5 === 4) articles.splice(place, 1)
    else articles[place] = buildArticle(1000 + round, next)
    const again = findRepeats(articles)
    findRepeats([])
    assert.deepEqual([...again], [...findRepeats(articles)], `round ${round}`)
    assert.ok(again.size > 0)
  }
})
