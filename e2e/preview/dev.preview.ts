import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { isGivenUpFade } from '../watch-faults'
import { createContent, formatArticle, writeArticle } from './content'
import { type Running, startServer } from './server'

test.describe.configure({ mode: 'serial' })

let directory: string
let server: Running
const faults: string[] = []

test.beforeAll(async () => {
  directory = createContent({ 'in-public': { title: 'What is public?' } })
  server = await startServer('dev', { CONTENT_DIR: directory })
})

test.afterAll(async () => {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
})

const draft = { title: 'Why is this new?', fields: 'status: draft\n' }

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    if (!isGivenUpFade(error)) faults.push(String(error))
  })
  page.on('console', (message) => {
    // The browser writes this for every answer that says that a page is not there.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) faults.push(message.text())
  })
})

test.afterEach(() => {
  expect(faults).toEqual([])
})

/** Scrolls into the text, and says where that is once letters and lists are in their places. */
async function scrollDown(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 600)))
  await page.waitForTimeout(500)
  return page.evaluate(() => scrollY)
}

test('a new draft is one click away from any open page', async ({ page }) => {
  await page.goto(server.origin)
  writeArticle(directory, 'brand-new', draft)
  const bar = page.getByRole('complementary', { name: 'Preview' })
  await bar.getByText('Changed last').click()
  await bar.getByRole('link', { name: 'Why is this new?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Why is this new?')
  await expect(bar).toContainText('DRAFT')
})

test('an open page follows its file, where the reader is', async ({ page }) => {
  await page.goto(`${server.origin}/insights/brand-new`)
  const place = await scrollDown(page)
  writeArticle(directory, 'brand-new', { ...draft, text: 'Written while you look.' })
  await expect(page.getByText('Written while you look.')).toBeAttached()
  expect(await page.evaluate(() => scrollY)).toBe(place)
})

test('a broken file shows its problem at its line, other pages work, and it mends by itself', async ({
  page,
}) => {
  await page.goto(`${server.origin}/insights/brand-new`)
  const place = await scrollDown(page)
  const file = join(directory, 'articles', 'brand-new.md')
  writeFileSync(file, formatArticle(draft).replace('difficulty: foundational', 'difficulty: fundational'))
  const bar = page.getByRole('complementary', { name: 'Preview' })
  await expect(bar).toContainText('articles/brand-new.md:5:13')
  await expect(bar).toContainText('Did you mean `foundational`?')
  const other = await page.context().newPage()
  expect((await other.goto(`${server.origin}/insights/in-public`))?.status()).toBe(200)
  await other.close()
  writeArticle(directory, 'brand-new', { ...draft, text: 'Mended again.' })
  await expect(page.getByText('Mended again.')).toBeAttached()
  await expect(bar).not.toContainText('Did you mean')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
})

test('files that are no text, empty or huge are problems of their own', async ({ page }) => {
  const at = (name: string) => join(directory, 'articles', name)
  writeFileSync(at('empty.md'), '')
  writeFileSync(at('binary.md'), Buffer.from([0xff, 0xfe, 0x00]))
  writeFileSync(at('huge.md'), 'x'.repeat(2 * 1024 * 1024))
  await page.goto(`${server.origin}/preview`)
  for (const name of ['empty', 'binary', 'huge'])
    await expect(page.getByRole('row', { name: `articles/${name}.md` })).toContainText('broken')
  expect((await page.goto(`${server.origin}/insights/in-public`))?.status()).toBe(200)
  for (const name of ['empty', 'binary', 'huge']) rmSync(at(`${name}.md`))
})

test('renamed and deleted files are followed', async ({ request: browser }) => {
  const at = (name: string) => join(directory, 'articles', name)
  const statusOf = async (slug: string) => (await browser.get(`${server.origin}/insights/${slug}`)).status()
  renameSync(at('brand-new.md'), at('other-name.md'))
  expect(await statusOf('brand-new')).toBe(404)
  expect(await statusOf('other-name')).toBe(200)
  rmSync(at('other-name.md'))
  expect(await statusOf('other-name')).toBe(404)
})

test('a page that is open follows its file when that appears, goes and comes back', async ({ page }) => {
  const at = join(directory, 'articles', 'to-and-fro.md')
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto(`${server.origin}/insights/to-and-fro`)
  await expect(heading).toContainText('Nobody has asked that')
  writeArticle(directory, 'to-and-fro', { title: 'Does it come back?' })
  await expect(heading).toContainText('Does it come back?')
  rmSync(at)
  await expect(heading).toContainText('Nobody has asked that')
  writeArticle(directory, 'to-and-fro', { title: 'Does it come back again?' })
  await expect(heading).toContainText('Does it come back again?')
  writeFileSync(at, 'x'.repeat(2 * 1024 * 1024))
  await expect(heading).toContainText('cannot be shown until its file is mended')
  const requests: string[] = []
  page.on('request', (asked) => requests.push(asked.url()))
  await page.waitForTimeout(2000)
  // Once more when related articles were ranked anew, and not again and again.
  expect(requests.filter((url) => url.includes('to-and-fro')).length).toBeLessThan(3)
  rmSync(at)
})

test('the bar shows what differs from the published text', async ({ page }) => {
  writeArticle(directory, 'in-public', { title: 'What is really public?', text: 'A second text.' })
  await page.goto(`${server.origin}/insights/in-public`)
  const bar = page.getByRole('complementary', { name: 'Preview' })
  await bar.getByText(/^Changes: 1 words added, 1 removed, 1 fields/).click()
  await expect(bar.getByRole('row', { name: /title/ })).toContainText('What is public?')
  await expect(bar.locator('pre ins')).toHaveText('second')
  await expect(bar.locator('pre del')).toHaveText('first')
})

test('the desk of an editor answers to this machine alone', async () => {
  const { port } = new URL(server.origin)
  const status = await new Promise<number>((resolve, reject) => {
    const asked = request(
      { hostname: '127.0.0.1', port, path: '/preview', headers: { host: 'evil.com' } },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    asked.on('error', reject)
    asked.end()
  })
  expect(status).toBe(403)
})

test('the bar shows how a draft will look elsewhere, and says DRAFT on paper too', async ({ page }) => {
  writeArticle(directory, 'looked-at', { title: 'How will it look?', fields: 'status: draft\n' })
  await page.goto(`${server.origin}/insights/looked-at`)
  const bar = page.getByRole('complementary', { name: 'Preview' })
  await bar.getByText('In search results and messages').click()
  await expect(bar).toContainText('› insights › looked-at')
  await expect(bar).toContainText(/How will it look\? \| .*Title: \d+ signs\./)
  const card = bar.getByRole('img')
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600)
  await bar.getByText(/^Where it appears/).click()
  await expect(bar.getByRole('link', { name: 'All questions' })).toHaveAttribute('href', '/insights')
  await expect(bar.getByRole('link', { name: 'Clear Aims' })).toHaveAttribute(
    'href',
    '/dimensions/clear-aims',
  )
  await page.emulateMedia({ media: 'print' })
  await expect(bar.getByText('DRAFT')).toBeVisible()
  rmSync(join(directory, 'articles', 'looked-at.md'))
})
