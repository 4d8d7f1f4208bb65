import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listDrawnPages, listSubjectFiles } from './subject-files'

test('an article has three pages, a twin and a QR code; a tag has one page', () => {
  assert.deepEqual(listSubjectFiles('/insights/a'), [
    'insights/a.html',
    'insights/a/related.html',
    'insights/a/share.html',
    'insights/a.md',
    'insights/a/qr.svg',
  ])
  assert.deepEqual(listSubjectFiles('/tags/a-b'), ['tags/a-b.html'])
})

test('a page knows its route and what it is about', () => {
  assert.deepEqual(
    [...listDrawnPages('/insights/a'), ...listDrawnPages('/tags/b')].map(
      ({ route, slug }) => `${route} ${slug}`,
    ),
    ['article a', 'related a', 'share a', 'tag b'],
  )
})
