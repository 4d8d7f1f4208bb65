import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatManifest, parseManifest } from './manifest'

const manifest = {
  files: '/x/assets/search/0123/',
  article: '/x/insights/',
  dimension: '/x/dimensions/',
  dimensions: [{ slug: 'trust', name: 'Trust & Integrity', hue: '2' }],
  starts: [{ slug: 'why', title: 'Why "trust" first?', dimension: '' }],
}

test('a manifest is read as it was written', () => {
  assert.deepEqual(parseManifest(JSON.parse(formatManifest(manifest))), manifest)
})

test('a collection without dimensions has empty lists', () => {
  const bare = { ...manifest, dimensions: [], starts: [] }
  assert.deepEqual(parseManifest(JSON.parse(formatManifest(bare))), bare)
})

test('a line break in a title does not break the list', () => {
  const text = formatManifest({
    ...manifest,
    starts: [{ slug: 'why', title: 'Why\n\tnow?', dimension: 'trust' }],
  })
  assert.equal(parseManifest(JSON.parse(text)).starts[0]?.title, 'Why now?')
})

test('what is not an object is refused', () => {
  assert.throws(() => parseManifest('nothing'), TypeError)
})
