import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatQueryState, parseQueryState } from './query-state'

test('an address says what is asked and how it is narrowed', () => {
  assert.deepEqual(parseQueryState('?q=who+%20decides&dimension=trust&difficulty=advanced&tag=rights'), {
    query: 'who decides',
    filters: { dimension: 'trust', difficulty: 'advanced', tag: 'rights' },
  })
})

test('what an address does not say, or says wrongly, does not narrow', () => {
  assert.deepEqual(parseQueryState('?difficulty=hard&tag=&x=1'), { query: '', filters: {} })
})

test('a very long question is cut', () => {
  assert.equal(parseQueryState(`?q=${'a'.repeat(500)}`).query.length, 200)
})

test('an address is written as it is read', () => {
  const state = { query: 'R&D + “trust”?', filters: { difficulty: 'advanced', tag: 'a' } } as const
  assert.deepEqual(parseQueryState(formatQueryState(state)), state)
})

test('without a question the address stays bare', () => {
  assert.equal(formatQueryState({ query: '  ', filters: { tag: 'a' } }), '')
})
