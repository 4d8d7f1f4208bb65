import { test } from 'node:test'
import { check, LinkState } from 'linkinator'
import { assertNone } from './assert-none'
import { origin } from './built-site'

const local = process.env.SITE_LOCAL ?? 'http://localhost:3000'

test('linkinator finds no dead link and no dead fragment, canonical addresses and pictures of cards included', async () => {
  const { links } = await check({
    path: `${local}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // The site under its own name is the site that is served here; other sites are not asked.
    urlRewriteExpressions: [{ pattern: new RegExp(`^${origin}(?=/|$)(?!/vivo-pulse)`), replacement: local }],
    linksToSkip: async (link) => !link.startsWith(local),
  })
  assertNone(
    links
      .filter((link) => link.state === LinkState.BROKEN)
      .map((link) => `${link.url} (${link.status}) in ${link.parent}`),
  )
  if (links.length < 100) throw new Error(`only ${links.length} links were found`)
})
