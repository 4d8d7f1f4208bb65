import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'
import { assertNone } from './assert-none'
import {
  canonicalOf,
  hasType,
  isIndexable,
  listArticlePages,
  listNodes,
  listPages,
  origin,
  readSiteFile,
  siteDirectory,
  squeeze,
} from './built-site'

const rss = load(readSiteFile('feed.xml'), { xml: true })
const feed = JSON.parse(readSiteFile('feed.json'))
const llms = readSiteFile('llms.txt')
const llmsFull = readSiteFile('llms-full.txt')
const sitemap = load(readSiteFile('sitemap.xml'), { xml: true })
const lastmods = new Map(
  sitemap('url')
    .toArray()
    .map((url) => [sitemap('loc', url).text(), sitemap('lastmod', url).text() || undefined]),
)
const rssItems = new Map(
  rss('item')
    .toArray()
    .map((item) => [rss('link', item).text(), item]),
)
const jsonItems = new Map<string, Record<string, string>>(
  feed.items.map((item: Record<string, string>) => [item.url, item]),
)

const only = (page: ReturnType<typeof listPages>[number], selector: string, attribute: string) => {
  const found = page.$(selector)
  assert.equal(found.length, 1, `${page.path}: ${found.length} of ${selector}`)
  return found.attr(attribute)
}

test('each page has one canonical address, its own, and og:url is the same', () => {
  for (const page of listPages()) {
    const canonical = only(page, 'link[rel=canonical]', 'href') ?? ''
    if (canonical.startsWith(`${origin}/`)) assert.equal(canonical, `${origin}${page.path}`)
    assert.match(canonical, /^https:\/\/[^?#]+$/)
    assert.equal(only(page, 'meta[property="og:url"]', 'content'), canonical)
  }
})

test('titles and descriptions are there, and no two pages that may be indexed share one', () => {
  const seen = new Map<string, string>()
  for (const page of listPages()) {
    const title = squeeze(page.$('head title').text())
    const description = only(page, 'meta[name=description]', 'content') ?? ''
    assert.ok(title !== '' && description !== '', page.path)
    assert.equal(only(page, 'meta[property="og:title"]', 'content'), title)
    if (!isIndexable(page)) continue
    for (const text of [`title: ${title}`, `description: ${description}`]) {
      assert.ok(!seen.has(text), `${page.path} and ${seen.get(text)} share their ${text}`)
      seen.set(text, page.path)
    }
  }
})

test('each article that may be indexed is in both feeds, in llms.txt and llms-full.txt under its canonical address', () => {
  const articles = listArticlePages()
  for (const page of articles) {
    const canonical = canonicalOf(page) ?? ''
    const isListed = isIndexable(page) && canonical === `${origin}${page.path}`
    assert.equal(jsonItems.has(canonical), isListed, `feed.json: ${page.path}`)
    assert.equal(rssItems.has(canonical), isListed, `feed.xml: ${page.path}`)
    assert.equal(llms.includes(`](${origin}${page.path}.md)`), isListed, `llms.txt: ${page.path}`)
    assert.equal(llmsFull.includes(`- URL: <${canonical}>`), isListed, `llms-full.txt: ${page.path}`)
    const node = listNodes(page).find((found) => hasType(found, 'Article'))
    assert.equal(node?.mainEntityOfPage, canonical)
    assert.equal(node?.headline, squeeze(page.$('h1').text()))
  }
  const expected = articles.filter(
    (page) => isIndexable(page) && canonicalOf(page)?.startsWith(origin),
  ).length
  assert.equal(rssItems.size, expected)
})

test('the day of the last change is the same wherever it is said', () => {
  const faults: string[] = []
  for (const page of listArticlePages()) {
    const canonical = canonicalOf(page) ?? ''
    if (!lastmods.has(canonical)) continue
    const item = rssItems.get(canonical)
    const said = {
      sitemap: lastmods.get(canonical),
      jsonLd: listNodes(page).find((node) => hasType(node, 'Article'))?.dateModified,
      graph: page.$('meta[property="article:modified_time"]').attr('content'),
      rss: item && (rss('atom\\:updated', item).text().slice(0, 10) || undefined),
      json: jsonItems.get(canonical)?.date_modified?.slice(0, 10),
      twin: /^- Updated: (.*)$/m.exec(readSiteFile(`${page.path}.md`))?.[1],
      page: page.$('main time').first().attr('datetime')?.slice(0, 10),
    }
    if (new Set(Object.values(said)).size > 1) faults.push(`${page.path}: ${JSON.stringify(said)}`)
  }
  assertNone(faults)
})

test('the licence is the same in the page, its twin, the structured data and the feed', () => {
  for (const page of listArticlePages()) {
    const canonical = canonicalOf(page) ?? ''
    const shown = page.$('a[rel~=license]').attr('href')
    const node = listNodes(page).find((found) => hasType(found, 'Article'))
    assert.equal(node?.license, shown, page.path)
    const twin = /^- Licence: (?:\[.*\]\((.*)\)|.*)$/m.exec(readSiteFile(`${page.path}.md`))
    assert.equal(twin?.[1], shown, page.path)
    const item = rssItems.get(canonical)
    if (item) assert.equal(rss('cc\\:license', item).text() || undefined, shown, page.path)
  }
})

test('the visible breadcrumb and list are those of the structured data', () => {
  const shownLinks = (page: ReturnType<typeof listPages>[number], selector: string) =>
    page
      .$(selector)
      .toArray()
      .map((link) => `${origin}${page.$(link).attr('href')}`)
  const faults: string[] = []
  for (const page of listPages()) {
    const nodes = listNodes(page)
    for (const node of nodes.filter((found) => hasType(found, 'BreadcrumbList'))) {
      const items = (node.itemListElement as { item: string }[]).map(({ item }) => item)
      const shown = shownLinks(page, 'nav[aria-label=Breadcrumb] a')
      // The last step may be text: the page itself.
      if (shown.join() !== items.join() && shown.join() !== items.slice(0, -1).join())
        faults.push(`${page.path}: breadcrumb ${shown.join(' ')}`)
    }
    for (const node of nodes.filter((found) => hasType(found, 'CollectionPage'))) {
      const list = node.mainEntity as { itemListElement: { url: string }[] }
      const items = list.itemListElement.map(({ url }) => url)
      const shown = shownLinks(page, 'main a[href]')
      let place = 0
      for (const url of shown) if (url === items[place]) place++
      if (place < items.length)
        faults.push(`${page.path}: the list does not show ${items[place]} in its place`)
    }
  }
  assertNone(faults)
})

test('each page has a card of 1200 by 630 under 300 KB, with its words', () => {
  for (const page of listPages()) {
    const address = only(page, 'meta[property="og:image"]', 'content') ?? ''
    const file = join(siteDirectory, new URL(address).pathname)
    assert.ok(existsSync(file), `${page.path}: ${file}`)
    const bytes = readFileSync(file)
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
    assert.ok(bytes.length < 300_000, file)
    assert.equal(only(page, 'meta[property="og:image:width"]', 'content'), '1200')
    assert.equal(only(page, 'meta[property="og:image:height"]', 'content'), '630')
    assert.notEqual(only(page, 'meta[property="og:image:alt"]', 'content') ?? '', '')
    assert.equal(only(page, 'meta[name="twitter:card"]', 'content'), 'summary_large_image')
  }
})

test('everything that a head announces is there', () => {
  for (const page of listPages())
    for (const link of page.$('link[rel=alternate], link[rel=describedby], link[rel=search]').toArray()) {
      const path = new URL(page.$(link).attr('href') ?? '', origin).pathname
      assert.ok(existsSync(join(siteDirectory, path)), `${page.path} announces ${path}`)
    }
})

test('indexable pages allow full previews; the others are noindex, follow', () => {
  for (const page of listPages()) {
    const robots = only(page, 'meta[name=robots]', 'content') ?? ''
    if (isIndexable(page)) assert.match(robots, /max-snippet:-1/, page.path)
    else assert.equal(robots, 'noindex, follow', page.path)
  }
  const lost = load(readSiteFile('404.html'))
  assert.match(lost('meta[name=robots]').attr('content') ?? '', /noindex/)
  assert.equal(lost('link[rel=canonical]').length, 0)
})
