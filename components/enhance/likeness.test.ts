import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureLikeness } from './likeness'

test('texts are alike by the letters they share, whatever their case and signs', () => {
  assert.equal(measureLikeness('Alignment vs. agreement', 'alignment-vs-agreement'), 1)
  assert.equal(measureLikeness('', 'anything'), 0)
  assert.equal(measureLikeness('abc', 'xyz'), 0)
})

test('a slip of the finger stays nearer than another subject', () => {
  const slip = measureLikeness('alignement-vs-agrement', 'alignment-vs-agreement')
  assert.ok(slip > 0.6)
  assert.ok(slip > measureLikeness('alignement-vs-agrement', 'role-confusion-smart-teams'))
})
