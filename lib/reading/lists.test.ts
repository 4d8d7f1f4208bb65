import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import { listByLetter } from './alphabet'
import { listLeads } from './article-leads'
import { formatDay } from './day'
import { listDimensionGroups } from './dimension-groups'
import { createExampleCatalog } from './example-catalog'
import { findHue } from './hue'
import { groupByKind } from './kind-groups'
import { listStartingPoints } from './starting-points'
import { placeStrokes } from './strokes'
import { listRelatedTags, weighTag } from './tag-weights'

test('days are written the same on every machine', () => {
  assert.equal(formatDay('2026-02-07'), '7 Feb 2026')
})

test('a page has the hue of its category, a fourth category starts again, none has none', () => {
  const catalog = createExampleCatalog({ a: 'one', b: 'two', c: 'three', d: 'four', e: '' })
  assert.deepEqual(
    catalog.dimensions.map((dimension) => findHue(catalog, dimension)),
    [1, 2, 3, 1, undefined],
  )
  assert.equal(findHue(catalog, article({ slug: 'x', dimension: 'b' })), 2)
  assert.equal(findHue(catalog, article({ slug: 'x' })), undefined)
})

test('dimensions of no category come in a last group', () => {
  const groups = listDimensionGroups(createExampleCatalog({ a: 'one', b: '', c: 'one' }))
  assert.deepEqual(
    groups.map(({ category, dimensions }) => [category?.slug, dimensions.map(({ slug }) => slug)]),
    [
      ['one', ['a', 'c']],
      [undefined, ['b']],
    ],
  )
})

test('strokes stand apart where the category changes', () => {
  const { places } = placeStrokes(createExampleCatalog({ a: 'one', b: 'one', c: 'two' }))
  assert.deepEqual([...places.values()], [12, 52, 116])
})

test('articles are grouped by kind in learning order, those of none last', () => {
  const groups = groupByKind([
    article({ slug: 'a' }),
    article({ slug: 'b', kind: 'Scaling & Maintenance' }),
    article({ slug: 'c', kind: 'Foundational Understanding' }),
  ])
  assert.deepEqual(
    groups.map(({ kind, articles }) => [kind, articles[0]?.slug]),
    [
      ['Foundational Understanding', 'c'],
      ['Scaling & Maintenance', 'b'],
      [undefined, 'a'],
    ],
  )
})

test('A to Z is by letter, whatever the accent or the quotation mark; other signs come first', () => {
  const groups = listByLetter(
    ['Why?', '“Éclat” or not', 'after', '5 ways', 'How?'].map((title) => article({ slug: title, title })),
  )
  assert.deepEqual(
    groups.map(({ letter }) => letter),
    ['#', 'A', 'E', 'H', 'W'],
  )
})

test('the most used tag is the largest', () => {
  assert.deepEqual(
    [1, 2, 5, 12].map((count) => weighTag(count, 12)),
    [1, 1, 3, 4],
  )
  assert.equal(weighTag(1, 1), 1)
})

test('tags beside a tag come by how often they stand there', () => {
  const articles = [
    article({ slug: 'a', tags: ['trust', 'silos', 'roles'] }),
    article({ slug: 'b', tags: ['trust', 'roles'] }),
  ]
  assert.deepEqual(
    listRelatedTags(articles, 'trust').map(({ slug }) => slug),
    ['roles', 'silos'],
  )
})

test('an article leads to the dimensions of its relations, its own among them', () => {
  const from = article({ slug: 'from', dimension: 'a' })
  const catalog = createExampleCatalog({ a: 'x', b: 'x', c: 'x' }, [
    from,
    article({ slug: 'to', dimension: 'c' }),
  ])
  const leads = listLeads(catalog, [{ slug: 'to', score: 1, reasons: [] }], from)
  assert.deepEqual(
    leads.map(({ dimension, count }) => [dimension.slug, count]),
    [
      ['a', 0],
      ['c', 1],
    ],
  )
})

test('a place to start is easy, and many lead to it', () => {
  const link = (slug: string) => [{ href: `/insights/${slug}`, text: '', line: 1, column: 1 }]
  const catalog = createExampleCatalog({ a: 'x', b: 'y' }, [
    article({ slug: 'hard', dimension: 'a', difficulty: 'advanced' }),
    article({ slug: 'easy', dimension: 'a', difficulty: 'foundational', body: { links: link('hard') } }),
    article({ slug: 'found', dimension: 'a', difficulty: 'foundational' }),
    article({ slug: 'other', dimension: 'b', body: { links: link('found') } }),
  ])
  assert.deepEqual(
    listStartingPoints(catalog, new Map()).map(({ slug }) => slug),
    ['found', 'other'],
  )
})
