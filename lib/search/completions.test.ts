import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTokenizer } from '@/lib/language/tokens'
import { listLikely, listPairsWith } from './completions'
import type { Postings } from './postings'
import { parseQuery } from './query'

const POSTINGS: ReadonlyMap<string, Postings> = new Map([
  ['blame', { indexes: [1], levels: [20] }],
  ['cultur', { indexes: [1], levels: [10] }],
  ['customer', { indexes: [0], levels: [20] }],
])
const terms = {
  findPostings: (term: string) => POSTINGS.get(term),
  listCompletions: (word: string) => [...POSTINGS.keys()].filter((term) => term.startsWith(word)),
}
const query = parseQuery('blame cu', createTokenizer())

test('an unfinished word becomes first what articles of the other words say', () => {
  const longer = parseQuery('blame cul', createTokenizer())
  assert.deepEqual(listLikely(longer, terms, 2), ['cultur'])
  assert.deepEqual(listLikely(parseQuery('blame', createTokenizer()), terms, 2), ['blame'])
})

test('a finished query has nothing to become', () => {
  assert.deepEqual(listLikely(parseQuery('blame culture ', createTokenizer()), terms, 2), [])
})

test('it makes pairs as what it becomes', () => {
  const last = query.words.at(-1)
  assert.ok(last)
  assert.deepEqual(listPairsWith(query, last, 'cultur'), ['blame+cultur'])
})
