import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle } from '@/lib/content/example-article'
import type { Catalog } from '@/lib/content/model'
import { buildSiteFeed } from './feed'
import { formatJsonFeed } from './format-json-feed'
import { formatRss } from './format-rss'

const catalog: Catalog = {
  articles: [
    createExampleArticle({ slug: 'undated', title: 'No date' }),
    createExampleArticle({ slug: 'older', updated: '2026-01-01' }),
    createExampleArticle({
      slug: 'renamed',
      firstSlug: 'first-name',
      title: '</title> & "more" ]]> 🙂',
      updated: '2026-02-05',
    }),
    createExampleArticle({ slug: 'hidden', noindex: true, updated: '2026-03-01' }),
    createExampleArticle({ slug: 'elsewhere', syndicatedFrom: 'https://example.com/a' }),
  ],
  dimensions: [],
  categories: [],
  tags: [],
  redirects: new Map(),
}
const feed = buildSiteFeed(catalog)

test('a feed holds what may be listed, the last changed first, and no date that is not known', () => {
  assert.deepEqual(
    feed.entries.map((entry) => entry.title),
    ['</title> & "more" ]]> 🙂', 'older', 'No date'],
  )
  assert.equal(feed.updated, '2026-02-05')
  const [, , undated] = JSON.parse(formatJsonFeed(feed)).items
  assert.equal('date_modified' in undated, false)
})

test('the id of an entry survives a rename', () => {
  assert.equal(feed.entries[0]?.id, 'tag:wattnext.ai,2026:first-name')
  assert.equal(feed.entries[0]?.url, 'https://wattnext.ai/insights/renamed')
})

test('a hostile title stays text in RSS', () => {
  const rss = formatRss(feed)
  assert.ok(rss.includes('<title>&lt;/title&gt; &amp; &quot;more&quot; ]]&gt; 🙂</title>'))
  assert.ok(rss.includes('<lastBuildDate>Thu, 05 Feb 2026 00:00:00 GMT</lastBuildDate>'))
})
