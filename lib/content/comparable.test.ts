import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildComparable } from './comparable'

for (const [one, other] of [
  ['Trust & Integrity', 'Trust and Integrity'],
  ['2. Cross-Team Collaboration', 'Cross-team collaboration'],
  ['Organisational Culture', 'Organizational Culture'],
  ['How do you analyse behaviour?', 'how do you analyze behavior'],
  ["Why don’t teams reuse what they've learned?", "Why don't teams reuse what they’ve learned"],
  ['The labelled programme at the centre', 'The labeled program at the center'],
  ['Café', 'cafe'],
] as const) {
  test(`"${one}" and "${other}" are one name`, () =>
    assert.equal(buildComparable(one), buildComparable(other)))
}

for (const [one, other] of [
  ['Our four hours', 'Or for hors'],
  ['Trust', 'Trusts'],
  ['2 pizzas', 'pizzas'],
] as const) {
  test(`"${one}" and "${other}" are two names`, () =>
    assert.notEqual(buildComparable(one), buildComparable(other)))
}
