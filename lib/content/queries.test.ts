import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, writeExample } from './example-content'
import {
  findAdjacent,
  findArticle,
  findCategory,
  findDimension,
  findTag,
  listArticlesIn,
  listArticlesTagged,
  listDimensionsIn,
} from './queries'

const titled = (title: string, fields = ''): string =>
  writeExample(fields).replace('Why do plans slip?', title)
const { catalog } = buildExample({
  ...EXAMPLE_DIMENSION,
  'articles/one.md': titled('Alpha comes first', 'tags: [shared]'),
  'articles/two.md': titled('Beta comes then', 'tags: [shared, Shared]'),
  'articles/three.md': titled('Gamma ends it all'),
  'articles/loose.md': '---\ntitle: Loose\ncontent_type: canonical-q-and-a\n---\nText.\n',
})

test('pages are found by slug, and what is unknown is undefined', () => {
  assert.equal(findArticle(catalog, 'one')?.title, 'Alpha comes first')
  assert.equal(findDimension(catalog, 'trust')?.name, 'Trust')
  assert.equal(findCategory(catalog, 'culture')?.name, 'Culture')
  assert.equal(findTag(catalog, 'shared')?.label, 'Shared')
  for (const slug of ['nowhere', 'constructor', '__proto__', '']) {
    assert.equal(findArticle(catalog, slug), undefined)
    assert.equal(findDimension(catalog, slug), undefined)
    assert.equal(findTag(catalog, slug), undefined)
  }
  assert.equal(findDimension(catalog, undefined), undefined)
})

test('lists are in reading order and hold each article once', () => {
  assert.deepEqual(
    listArticlesIn(catalog, 'trust').map(({ slug }) => slug),
    ['one', 'two', 'three'],
  )
  assert.deepEqual(
    listArticlesIn(catalog, undefined).map(({ slug }) => slug),
    ['loose'],
  )
  assert.deepEqual(
    listArticlesTagged(catalog, 'shared').map(({ slug }) => slug),
    ['one', 'two'],
  )
  assert.deepEqual(listArticlesTagged(catalog, 'nowhere'), [])
  assert.deepEqual(
    listDimensionsIn(catalog, 'culture').map(({ slug }) => slug),
    ['trust'],
  )
})

test('the first article of a dimension has none before it, the last none after it', () => {
  const neighbours = ['one', 'two', 'three', 'loose'].map((slug) => {
    const article = findArticle(catalog, slug)
    assert.ok(article)
    const { previous, next } = findAdjacent(catalog, article)
    return [previous?.slug, next?.slug]
  })
  assert.deepEqual(neighbours, [
    [undefined, 'two'],
    ['one', 'three'],
    ['two', undefined],
    [undefined, undefined],
  ])
})
