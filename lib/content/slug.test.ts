import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSlug, isSlug, RESERVED_SLUGS } from './slug'

for (const [label, slug] of [
  ['Decision Rights', 'decision-rights'],
  ['decision-rights', 'decision-rights'],
  ['Trust & Integrity', 'trust-and-integrity'],
  ['trust-&-integrity', 'trust-and-integrity'],
  ['R&D', 'r-and-d'],
  ["What's next?", 'whats-next'],
  ['What’s next?', 'whats-next'],
  ['  Café -- naïve  ', 'cafe-naive'],
  ['Signal/Noise (2nd)', 'signal-noise-2nd'],
  ['__proto__', 'proto'],
  ['!!!', ''],
  ['Основы', 'основы'],
] as const) {
  test(`the slug of "${label}" is "${slug}"`, () => assert.equal(buildSlug(label), slug))
}

for (const [text, verdict] of [
  ['a', true],
  ['alignment-vs-agreement', true],
  ['2-pizzas', true],
  ['Alignment', false],
  ['a--b', false],
  ['-a', false],
  ['a-', false],
  ['a_b', false],
  ['a b', false],
  ['../etc', false],
  ['', false],
  ['x'.repeat(120), true],
  ['x'.repeat(121), false],
] as const) {
  test(`"${text.slice(0, 30)}" (${text.length}) ${verdict ? 'is' : 'is not'} a slug`, () =>
    assert.equal(isSlug(text), verdict))
}

test('a name that the site needs is no slug for a document', () => {
  for (const name of ['index', 'readme', 'feed', 'related', '404']) assert.ok(RESERVED_SLUGS.has(name))
})
