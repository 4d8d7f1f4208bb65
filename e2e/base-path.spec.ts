import { expect, test } from 'playwright/test'
import { crawl } from './crawl'

const ORIGIN = 'http://localhost:4175'
const BASE = '/insights-kb'

test('every link, style sheet, script and picture below a base path is there, and below it', async () => {
  const pages = await crawl(ORIGIN, `${BASE}/`)
  expect(pages.size).toBeGreaterThan(30)
  for (const { path, status } of pages.values()) {
    expect(path).toMatch(/^\/insights-kb(?:\/|$)/)
    expect(status, path).toBe(200)
  }
})

test('the sitemap, the feeds and the canonical address name the base path', async ({ request }) => {
  for (const path of ['/sitemap.xml', '/feed.xml', '/feed.json', '/llms.txt']) {
    const response = await request.get(`${ORIGIN}${BASE}${path}`)
    expect(response.status(), path).toBe(200)
    const own = [...(await response.text()).matchAll(/https:\/\/wattnext\.ai(\/[^\s"<)\]]*)/g)].map(
      ([, found]) => found,
    )
    expect(
      own.filter(
        (found) => /\/(?:insights|dimensions|tags)\//.test(found ?? '') && !found?.startsWith(`${BASE}/`),
      ),
    ).toEqual([])
  }
  const home = await (await request.get(`${ORIGIN}${BASE}/`)).text()
  expect(home).toContain(`<link rel="canonical" href="https://wattnext.ai${BASE}/"`)
})

test('other spellings of an address stay below the base path', async ({ request }) => {
  const response = await request.get(`${ORIGIN}${BASE}/insights/`, { maxRedirects: 0 })
  expect(response.status()).toBe(301)
  expect(response.headers().location).toBe(`${BASE}/insights`)
  expect((await request.get(`${ORIGIN}/insights`)).status()).toBe(404)
})

test('search finds an article below a base path', async ({ page }) => {
  const faults: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} ${response.status()}`)
  })
  await page.goto(`${ORIGIN}${BASE}/insights`)
  const title = await page.getByRole('main').locator('a[href*="/insights/"]').first().textContent()
  await page.goto(`${ORIGIN}${BASE}/search?q=${encodeURIComponent(title ?? '')}`)
  await expect(page.locator('#search-results a').first()).toHaveAttribute(
    'href',
    /^\/insights-kb\/insights\//,
  )
  expect(faults).toEqual([])
})
