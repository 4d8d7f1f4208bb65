import assert from 'node:assert/strict'
import { test } from 'node:test'
import robotsParser from 'robots-parser'
import { assertNone } from './assert-none'
import { canonicalOf, listPages, origin, readSiteFile } from './built-site'

const BOTS = [
  'Googlebot',
  'Bingbot',
  'GPTBot',
  'OAI-SearchBot',
  'ClaudeBot',
  'PerplexityBot',
  'Google-Extended',
  'curl',
]

test('every crawler may read every page, those that are not indexed too', () => {
  const robots = robotsParser(`${origin}/robots.txt`, readSiteFile('robots.txt'))
  assert.deepEqual(robots.getSitemaps(), [`${origin}/sitemap.xml`])
  const refused = listPages().flatMap((page) =>
    BOTS.filter((bot) => robots.isAllowed(canonicalOf(page) ?? origin, bot) !== true).map(
      (bot) => `${bot} ${page.path}`,
    ),
  )
  assertNone(refused)
})
