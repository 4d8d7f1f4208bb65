import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJudgedQueries } from './judged-queries'
import { measureNdcg, measureReciprocalRank, measureSuccess } from './ranking-metrics'

const GRADES = new Map([
  ['a', 3],
  ['b', 1],
])

const TABLE = [
  [['a', 'b'], 1, 1, 1],
  [['x', 'a'], 0.579, 0.5, 1],
  [['b', 'x'], 0.131, 1, 0],
  [['x', 'y'], 0, 0, 0],
  [[], 0, 0, 0],
] as const

for (const [found, ndcg, reciprocalRank, success] of TABLE) {
  test(`[${found}] is worth ${ndcg}`, () => {
    assert.equal(Math.round(measureNdcg(found, GRADES, 10) * 1000) / 1000, ndcg)
    assert.equal(measureReciprocalRank(found, GRADES), reciprocalRank)
    assert.equal(measureSuccess(found, GRADES, 5), success)
  })
}

test('where there is nothing to find, only an empty list is right', () => {
  assert.equal(measureNdcg([], new Map(), 10), 1)
  assert.equal(measureNdcg(['a'], new Map(), 10), 0)
})

test('a judged set is read with its kinds and halves', () => {
  const queries = parseJudgedQueries(
    'symptom:\n  everything is urgent: { a: 3 }\n  no time: { b: 1 }\nnothing:\n  pizza:\n',
  )
  assert.deepEqual(
    queries.map(({ query, kind, half, grades }) => [query, kind, half, [...grades]]),
    [
      ['everything is urgent', 'symptom', 'tune', [['a', 3]]],
      ['no time', 'symptom', 'report', [['b', 1]]],
      ['pizza', 'nothing', 'tune', []],
    ],
  )
})

test('a grade beyond 3 is refused', () => {
  assert.throws(() => parseJudgedQueries('keyword:\n  trust: { a: 4 }\n'))
})
