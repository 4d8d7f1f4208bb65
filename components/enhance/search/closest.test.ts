import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankDimensions } from './closest'

const dimensions = [
  { slug: 'alignment', name: 'Strategic Alignment', hue: '1' },
  { slug: 'trust', name: 'Trust & Integrity', hue: '1' },
  { slug: 'roles', name: 'Role Clarity', hue: '2' },
]
const list = (results: readonly string[], query: string): readonly string[] =>
  rankDimensions(
    dimensions,
    results.map((dimension) => ({ dimension })),
    query,
  ).map(({ slug }) => slug)

test('the dimension that most words lead to is the closest', () => {
  assert.deepEqual(list(['roles', 'trust', 'roles'], 'zzz'), ['roles', 'trust'])
})

test('a name that looks alike counts where no word leads anywhere', () => {
  assert.deepEqual(list([], 'strategical'), ['alignment'])
})

test('where nothing is near there is one dimension of each category', () => {
  assert.deepEqual(list([], 'qqq'), ['alignment', 'roles'])
})
