import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, writeExample } from '@/lib/content/example-content'
import { listUsedMedia } from './media'

test('only what a visible page shows or links to is used', () => {
  const { catalog } = buildExample(
    {
      ...EXAMPLE_DIMENSION,
      'articles/a.md': writeExample(
        'image: cover.png\nimage_alt: Cover',
        '- a list with ![a map](map.png)\n\n[a table](table.csv)\n',
      ),
      'articles/b.md': writeExample('status: draft', '![secret](secret.png)\n').replace('plans', 'teams'),
    },
    {
      media: ['cover.png', 'map.png', 'table.csv', 'secret.png', 'unused.png'].map(
        (name) => `articles/${name}`,
      ),
    },
  )
  assert.deepEqual(listUsedMedia(catalog), ['articles/cover.png', 'articles/map.png', 'articles/table.csv'])
})
