import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, writeExample } from './example-content'
import { listLonelyArticles } from './inbound-links'

test('articles that fewer than two others link to are listed, the loneliest first', () => {
  const { catalog } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': writeExample().replace('Why do plans slip?', 'Who owns a date?'),
    'articles/b.md': writeExample('', 'See [a](a.md), [a](a.md#answer) and [itself](b.md).\n').replace(
      'Why do plans slip?',
      'What does a meeting cost?',
    ),
    'articles/c.md': writeExample('', '## Related Content\n\n- [a](a.md)\n- [b](b.md)\n').replace(
      'Why do plans slip?',
      'How do silos begin?',
    ),
  })
  assert.deepEqual(listLonelyArticles(catalog), [
    { slug: 'c', count: 0 },
    { slug: 'b', count: 1 },
  ])
})
