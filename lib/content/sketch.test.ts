import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSketch, estimateOverlap } from './sketch'

const words = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ')

test('a text overlaps with itself wholly, and with another not at all', () => {
  const text = buildSketch(words('a', 1000))
  assert.equal(estimateOverlap(text, text), 1)
  assert.equal(estimateOverlap(text, buildSketch(words('b', 1000))), 0)
})

test('half of a text in common is about a third of both', () => {
  const one = buildSketch(`${words('a', 1000)} ${words('b', 1000)}`)
  const other = buildSketch(`${words('a', 1000)} ${words('c', 1000)}`)
  assert.ok(Math.abs(estimateOverlap(one, other) - 1 / 3) < 0.12)
})

test('texts too short for a run of four words have nothing in common', () => {
  assert.equal(estimateOverlap(buildSketch('three short words'), buildSketch('three short words')), 0)
})

test('case and punctuation do not count', () => {
  assert.deepEqual(buildSketch('One two — “three”, four; été!'), buildSketch('one TWO three four été'))
})
