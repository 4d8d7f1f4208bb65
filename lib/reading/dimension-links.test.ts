import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import type { Relations } from '@/lib/related/relation'
import { countDimensionLinks, listNeighbours, weighLink } from './dimension-links'

const linkTo = (slug: string) => ({ href: `/insights/${slug}#why`, text: '', line: 1, column: 1 })
const relate = (entries: Readonly<Record<string, readonly string[]>>): Relations =>
  new Map(
    Object.entries(entries).map(([slug, others]) => [
      slug,
      others.map((other) => ({ slug: other, score: 1, reasons: [] })),
    ]),
  )

test('two articles that point at each other count once, within a dimension not at all', () => {
  const articles = [
    article({ slug: 'a', dimension: 'trust', body: { links: [linkTo('b'), linkTo('c')] } }),
    article({ slug: 'b', dimension: 'culture', body: { links: [linkTo('a')] } }),
    article({ slug: 'c', dimension: 'trust' }),
  ]
  assert.deepEqual(countDimensionLinks(articles, relate({ b: ['a'], c: ['a'] })), [
    { dimensions: ['trust', 'culture'], count: 1 },
  ])
})

test('links count together whichever way they point, the most frequent first', () => {
  const articles = [
    article({ slug: 'a', dimension: 'trust' }),
    article({ slug: 'b', dimension: 'trust' }),
    article({ slug: 'c', dimension: 'culture' }),
    article({ slug: 'd', dimension: 'roles' }),
  ]
  const links = countDimensionLinks(articles, relate({ d: ['a'], c: ['a'], b: ['c'] }))
  assert.deepEqual(links, [
    { dimensions: ['trust', 'culture'], count: 2 },
    { dimensions: ['trust', 'roles'], count: 1 },
  ])
  assert.deepEqual(listNeighbours(links, 'roles'), [{ slug: 'trust', count: 1 }])
})

test('only the relations that an article shows count', () => {
  const articles = [
    article({ slug: 'a', dimension: 'trust' }),
    ...['b', 'c', 'd', 'e', 'f', 'g'].map((slug) => article({ slug, dimension: 'culture' })),
  ]
  const [link] = countDimensionLinks(articles, relate({ a: ['b', 'c', 'd', 'e', 'f', 'g'] }))
  assert.equal(link?.count, 5)
})

test('a line is as wide as its share of the most frequent one', () => {
  assert.deepEqual(
    [1, 4, 5, 8, 9, 12].map((count) => weighLink(count, 12)),
    [1, 1, 2, 2, 3, 3],
  )
})
