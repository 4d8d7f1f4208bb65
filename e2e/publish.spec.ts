import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { watchFaults } from './watch-faults'

const names = readdirSync('out', { recursive: true, encoding: 'utf8' })
const pages = names.filter((name) => name.endsWith('.html') && name !== '404.html')
const addressOf = (name: string): string => `/${name.replace(/(?:^|\/)?index\.html$|\.html$/, '')}`

/** One page of each kind, by the shape of its address. */
const kinds = new Map(
  pages.map((name) => [addressOf(name).replace(/^(\/\w+)\/[^/]+/, '$1/*'), addressOf(name)]),
)

test('no file of the site is made for the framework', () => {
  for (const name of names) expect(name).not.toMatch(/__next\.|^_not-found|^_next\/.*\.js$/)
  for (const name of pages) {
    const html = readFileSync(join('out', name), 'utf8')
    expect(html, name).not.toMatch(
      /<script[^>]*\/_next\/|<script[^>]*>[^<]*__next_f|rel="(?:module)?preload"[^>]*\.js"/,
    )
    expect(html, name).not.toMatch(/<style|\sstyle="|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/)
  }
})

for (const [kind, address] of kinds)
  test(`${kind} loads without a failed request, a console error or a violation of the policy`, async ({
    page,
  }) => {
    const faults = watchFaults(page)
    const response = await page.goto(address)
    await page.waitForLoadState('networkidle')
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(faults).toEqual([])
  })

test('a page that is not there answers 404 with a way on', async ({ page }) => {
  const response = await page.goto('/insights/this-was-never-written')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})

test('an address with a slash or an ending leads to the page in one hop', async ({ request }) => {
  for (const path of ['/insights/', '/insights.html']) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status()).toBe(301)
    expect(response.headers().location).toBe('/insights')
  }
})

test('text files lie compressed beside themselves, smaller than they are', () => {
  const sizes = (name: string): number => readFileSync(join('out', name)).length
  for (const name of pages) {
    expect(names, name).toContain(`${name}.br`)
    expect(names, name).toContain(`${name}.gz`)
    expect(sizes(`${name}.br`)).toBeLessThan(sizes(`${name}.gz`))
  }
})
