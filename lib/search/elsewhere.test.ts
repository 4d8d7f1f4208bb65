import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTokenizer } from '@/lib/language/tokens'
import { listElsewhere } from './elsewhere'
import { parseThesaurus } from './parse-thesaurus'

const { thesaurus } = parseThesaurus('none:\n  - pizza, sick leave, sourdough\n', 'thesaurus.yaml')
const listTokens = createTokenizer()
const none = new Map()

test('a word, and two words side by side, are to be found elsewhere', () => {
  const keys = listElsewhere(thesaurus, { terms: none, folded: none }, listTokens)
  assert.deepEqual([...keys], ['pizza', 'leav+sick', 'sourdough'])
})

test('not where an article is about them, or where readers mean something by them', () => {
  const terms = new Map([
    ['pizza', new Map([[0, 9]])],
    ['sick', new Map([[0, 9]])],
    ['leav', new Map([[1, 9]])],
  ])
  const folded = new Map([['sourdough', new Map([[0, 9]])]])
  const keys = listElsewhere(thesaurus, { terms, folded }, listTokens)
  assert.deepEqual([...keys], ['leav+sick'])
})
