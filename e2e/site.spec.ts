import { expect, test } from 'playwright/test'
import { capture, crawl, listInternalLinks } from './crawl'
import { watchFaults } from './watch-faults'

const origin = 'http://localhost:4173'

test('a reader goes from home to a dimension, an article, its relations, a tag and back', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Strategic Alignment' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Strategic Alignment')
  await page
    .getByRole('main')
    .getByRole('link', { name: "What's the difference between alignment and agreement?" })
    .last()
    .click()
  await expect(page).toHaveURL(/\/insights\/alignment-vs-agreement$/)
  await expect(page.locator('#answer')).toContainText('Agreement')
  await page.locator('#related a[href$="/related"]').click()
  await expect(page).toHaveURL(/\/insights\/alignment-vs-agreement\/related$/)
  await page.goBack()
  await page.getByRole('main').locator('a[href="/tags/alignment"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Alignment')
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Home' }).click()
  await expect(page).toHaveURL(`${origin}/`)
})

test('every internal link of the whole site answers 200, and every anchor exists', async () => {
  const pages = await crawl(origin)
  const broken = [...pages.values()]
    .filter((page) => page.status !== 200)
    .map((page) => `${page.status} ${page.path}`)
  expect(broken).toEqual([])
  expect([...pages.keys()].filter((path) => /^\/insights\/[^/.]+$/.test(path)).length).toBeGreaterThanOrEqual(
    65,
  )
  const missing: string[] = []
  for (const page of pages.values()) {
    for (const [, target, id] of page.html.matchAll(/<a\s[^>]*href="([^"#]*)#([^"]+)"/g)) {
      if (target === undefined || id === undefined || /^https?:/.test(target) || id.startsWith(':~:'))
        continue
      const there = target === '' ? page : pages.get(target)
      if (there && !there.html.includes(`id="${id}"`)) missing.push(`${page.path} → ${target}#${id}`)
    }
  }
  expect(missing).toEqual([])
})

test('each page of the sitemap has one title, description, canonical and h1, and is not marked noindex', async () => {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '')
  expect(addresses.length).toBeGreaterThan(80)
  const titles = new Map<string, string>()
  for (const address of addresses) {
    const path = new URL(address).pathname
    const html = await (await fetch(origin + path)).text()
    const head = html.slice(0, html.indexOf('</head>'))
    expect(head.match(/<link rel="canonical"/g), path).toHaveLength(1)
    expect(capture(head, /<link rel="canonical" href="([^"]*)"/)?.replace(/\/$/, '')).toBe(
      address.replace(/\/$/, ''),
    )
    expect(capture(head, /<meta property="og:url" content="([^"]*)"/)?.replace(/\/$/, '')).toBe(
      address.replace(/\/$/, ''),
    )
    expect(head.match(/<title>/g), path).toHaveLength(1)
    expect(head.match(/<meta name="description"/g), path).toHaveLength(1)
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1)
    expect(capture(head, /<meta name="robots" content="([^"]*)"/), path).toContain('max-snippet:-1')
    const title = capture(head, /<title>([^<]*)<\/title>/) ?? ''
    expect(title.match(/WattNext/g), path).toHaveLength(1)
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined()
    titles.set(title, path)
  }
})

test('an unknown address is a real 404 that stays out of search engines', async ({ page }) => {
  const response = await page.goto('/insights/there-is-no-such-question')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  await expect(page.getByRole('main').locator('input[type=search][name=q]')).toHaveCount(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const path of [
    '/',
    '/insights',
    '/insights/alignment-vs-agreement',
    '/dimensions/strategic-alignment',
    '/tags',
    '/search',
  ]) {
    test(`${path} has its text and its links`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const html = await (await fetch(origin + path)).text()
      expect(await page.getByRole('link').count()).toBeGreaterThan(5)
      expect(listInternalLinks(html, origin, path).length).toBeGreaterThan(8)
      await expect(page.locator('input[type=search][name=q]').first()).toBeAttached()
    })
  }
})

test('no page type logs an error or asks for something that is not there', async ({ page }) => {
  const faults = watchFaults(page)
  const paths = [
    '/',
    '/insights',
    '/insights/alignment-vs-agreement',
    '/insights/alignment-vs-agreement/related',
    '/dimensions',
    '/dimensions/strategic-alignment',
    '/categories/organizational-culture-strategy',
    '/tags',
    '/tags/alignment',
    '/search',
  ]
  for (const path of paths) await page.goto(path, { waitUntil: 'networkidle' })
  expect(faults).toEqual([])
})

test('counts say what is listed', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('main')).toContainText('65 questions')
  await page.goto('/insights')
  const links = page.getByRole('main').locator('a[href^="/insights/"]')
  expect(await links.evaluateAll((all) => new Set(all.map((link) => link.getAttribute('href'))).size)).toBe(
    65,
  )
  await page.goto('/dimensions/strategic-alignment')
  await expect(page.getByRole('main')).toContainText('5 questions')
})
