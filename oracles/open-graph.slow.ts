import assert from 'node:assert/strict'
import { test } from 'node:test'
import openGraphScraper from 'open-graph-scraper'
import { canonicalOf, listPages, squeeze } from './built-site'

test('open-graph-scraper reads the same title, address and card from every page', async () => {
  for (const page of listPages()) {
    const { result, error } = await openGraphScraper({ html: page.html })
    assert.equal(error, false, page.path)
    assert.equal(result.ogTitle, squeeze(page.$('head title').text()), page.path)
    assert.equal(result.ogUrl, canonicalOf(page), page.path)
    assert.ok(result.ogDescription, page.path)
    assert.equal(result.ogSiteName, 'How Organizations Really Work')
    const [image] = result.ogImage ?? []
    assert.deepEqual([String(image?.width), String(image?.height)], ['1200', '630'], page.path)
    assert.match(image?.url ?? '', /^https:\/\/.+-[0-9a-f]{12}\.png$/)
    assert.equal(result.twitterCard, 'summary_large_image')
  }
})
