import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle } from '@/lib/content/example-article'
import { formatBibtex, formatCitation } from './citation'

const url = 'https://example.org/insights/why'

test('a citation says title, site, publisher, day, address and licence', () => {
  const article = createExampleArticle({ slug: 'why', title: 'Why?', updated: '2026-02-07' })
  assert.equal(
    formatCitation({ article, url }),
    '“Why?” How Organizations Really Work. WattNext, 7 Feb 2026. https://example.org/insights/why. CC BY-NC-SA 4.0.',
  )
})

test('without a day none is made up; authors come first, the publisher is not one', () => {
  const article = createExampleArticle({
    slug: 'why',
    title: 'Why it is so',
    authors: ['WattNext', 'A. Writer'],
  })
  assert.equal(
    formatCitation({ article, url }),
    'A. Writer. “Why it is so.” How Organizations Really Work. WattNext. https://example.org/insights/why. CC BY-NC-SA 4.0.',
  )
})

test('a BibTeX entry escapes what BibTeX would read as its own', () => {
  const article = createExampleArticle({ slug: 'why', title: 'R&D: {50%} #1_a', published: '2025-12-01' })
  assert.equal(
    formatBibtex({ article, url }),
    [
      '@misc{why,',
      '  title        = {{R\\&D: 50\\% \\#1\\_a}},',
      '  author       = {{WattNext}},',
      '  publisher    = {WattNext},',
      '  howpublished = {How Organizations Really Work},',
      '  year         = {2025},',
      '  date         = {2025-12-01},',
      '  url          = {https://example.org/insights/why},',
      '  note         = {CC BY-NC-SA 4.0}',
      '}',
    ].join('\n'),
  )
})
