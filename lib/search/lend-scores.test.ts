import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lendScores } from './lend-scores'
import { formatPostings } from './postings'
import { WEIGHTS } from './weights'

test('an article is lent the mean of what its neighbours score, the nearer the more', () => {
  const neighbours = ['', formatPostings({ indexes: [0, 2], levels: [30, 10] }), '']
  const lent = lendScores(Float64Array.of(1, 0.5, 0), neighbours)
  assert.deepEqual([...lent], [1, 0.5 + WEIGHTS.neighbours * 0.75, 0])
})

test('without neighbours every score stays', () => {
  assert.deepEqual([...lendScores(Float64Array.of(1, 2), [])], [1, 2])
})
