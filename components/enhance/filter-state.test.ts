import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsFilters, formatFilters, parseFilters } from './filter-state'

test('filters are read from a query, without empty and unknown ones', () => {
  assert.deepEqual(parseFilters('?difficulty=advanced&tag=&utm_source=x'), { difficulty: 'advanced' })
  assert.deepEqual(parseFilters(''), {})
})

test('filters go into a query and leave its other parameters alone', () => {
  assert.equal(formatFilters({ kind: 'a' }, ''), '?kind=a')
  assert.equal(formatFilters({ tag: 'trust' }, '?kind=a&ref=mail'), '?ref=mail&tag=trust')
  assert.equal(formatFilters({}, '?kind=a'), '')
})

test('an article fits when every filter that is set agrees', () => {
  const article = { kind: 'a', difficulty: 'advanced', dimension: 'd', tags: 'trust incentives' }
  assert.equal(fitsFilters(article, {}), true)
  assert.equal(fitsFilters(article, { difficulty: 'advanced', tag: 'incentives' }), true)
  assert.equal(fitsFilters(article, { tag: 'incentive' }), false)
  assert.equal(fitsFilters({}, { dimension: 'd' }), false)
})
