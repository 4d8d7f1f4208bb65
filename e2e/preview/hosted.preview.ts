import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from 'playwright/test'
import { ask as askServer, expectSealed } from './ask'
import { createContent, writeArticle } from './content'
import { type Running, runScript, SECRET, startServer } from './server'

test.describe.configure({ mode: 'serial' })

const DRAFT = {
  title: 'Why do drafts stay hidden?',
  fields: 'status: draft\n',
  text: 'See [another](./another-draft.md) and [public](./in-public.md).',
}
const articles = {
  'in-public': { title: 'What is public?', text: 'See [the draft](./first-draft.md).' },
  'first-draft': DRAFT,
  'another-draft': { title: 'Who else waits here?', fields: 'status: review\n' },
  'planned-later': { title: 'What comes next spring?', fields: 'publish_at: 2099-03-01T09:00Z\n' },
}
const PRIVATE = [
  /Why do drafts stay hidden/,
  /Who else waits here/,
  /What comes next spring/,
  /What is public/,
]

let directory: string
let server: Running
let publicSite: Server
let settings: Record<string, string>

test.beforeAll(async () => {
  directory = createContent(articles)
  publicSite = createServer((_, response) => response.end('the public site'))
  await new Promise<void>((resolve) => publicSite.listen(0, () => resolve()))
  const address = publicSite.address()
  const port = typeof address === 'object' && address ? address.port : 0
  settings = {
    CONTENT_DIR: directory,
    PREVIEW_SECRET: SECRET,
    PREVIEW_GENERATION_FILE: join(directory, 'generation'),
    SITE_URL: `http://localhost:${port}`,
  }
  server = await startServer('preview', settings)
  settings.PREVIEW_URL = server.origin
})

test.afterAll(async () => {
  await server?.stop()
  publicSite?.close()
  rmSync(directory, { recursive: true, force: true })
})

const linkTo = (name: string, ...words: string[]): string =>
  runScript('preview-link', [name, ...words], settings).output.trim()

/** A browser of somebody else: no cookies, no history. */
async function openLink(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Open the preview' }).click()
  return page
}

const ask = (path: string, question?: Parameters<typeof askServer>[2]) =>
  askServer(server.origin, path, question)

const PATHS = [
  '/',
  '/insights',
  '/insights/first-draft',
  '/insights/in-public',
  '/insights/nothing',
  '/preview',
  '/preview/open',
  '/preview/open?token=x',
  '/preview/edit',
  '/preview/edit/config.json',
  '/preview/events',
  '/preview/width?page=/',
  '/search',
  '/tags',
  '/robots.txt',
  '/sitemap.xml',
  '/feed.xml',
  '/media/articles/x.png',
  '/_next/static/x.js',
  '/_next/image?url=%2Fx',
  '/favicon.ico',
  '/%E0%A4%A',
  '/..%2f..%2fetc/passwd',
  '/insights/first-draft?asOf=2099-04-01T00:00Z',
]

test('without a link everything is refused, without a title, and nothing is kept', async () => {
  for (const path of PATHS) {
    const { status, headers, text } = await ask(path)
    expect(status, path).toBe(403)
    expectSealed(headers)
    expect(headers['set-cookie'], path).toBeUndefined()
    for (const title of PRIVATE) expect(text, path).not.toMatch(title)
  }
})

test('a server without a strong secret does not start', () => {
  const { PREVIEW_SECRET: _, ...others } = settings
  const without = runScript('preview', ['--built'], others)
  expect(without.code).toBe(2)
  expect(without.output).toContain('PREVIEW_SECRET is missing')
  const weak = runScript('preview', ['--built'], { ...others, PREVIEW_SECRET: 'short' })
  expect(weak.code).toBe(2)
  expect(weak.output).toContain('PREVIEW_SECRET is too short')
})

test('a program that looks at a link in a message opens nothing', async () => {
  const { pathname, search } = new URL(linkTo('first-draft'))
  for (const method of ['GET', 'HEAD']) {
    const { status, headers, text } = await ask(pathname + search, { method })
    expect(status).toBe(200)
    expectSealed(headers)
    expect(headers['set-cookie']).toBeUndefined()
    for (const title of PRIVATE) expect(text).not.toMatch(title)
  }
})

test('whoever is sent a link sees that draft, its current text, and no way to another', async ({
  browser,
}) => {
  const page = await openLink(browser, linkTo('first-draft'))
  await expect(page).toHaveURL(`${server.origin}/insights/first-draft`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Why do drafts stay hidden?')
  await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('DRAFT')
  const [cookie] = await page.context().cookies()
  expect(cookie).toMatchObject({
    name: '__Host-preview',
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
    path: '/',
  })
  const targets = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(targets.filter((target) => /another-draft|planned-later|\/preview/.test(target))).toEqual([])
  expect(targets).toContain('/insights/in-public')
  writeArticle(directory, 'first-draft', { ...DRAFT, text: 'A sentence written just now.' })
  await expect(page.getByText('A sentence written just now.')).toBeVisible()
  writeArticle(directory, 'first-draft', DRAFT)
  for (const path of [
    '/insights/another-draft',
    '/insights/another-draft/related',
    '/insights/planned-later',
    '/insights/planned-later?asOf=2099-04-01T00:00Z',
    '/preview',
    '/preview/edit',
    '/preview/width',
  ]) {
    const response = await page.goto(server.origin + path)
    expect(response?.status(), path).toBe(403)
    expectSealed(response?.headers() ?? {})
    expect(await response?.text()).not.toMatch(/Who else waits here|What comes next spring/)
  }
  for (const path of [
    '/',
    '/insights',
    '/dimensions/clear-aims',
    '/search',
    '/insights/in-public',
    '/insights/nothing',
  ]) {
    const response = await page.goto(server.origin + path)
    expectSealed(response?.headers() ?? {})
    expect(await response?.text(), path).not.toMatch(
      /Who else waits here|What comes next spring|another-draft|planned-later/,
    )
  }
  await page.context().close()
})

test('a tampered, foreign or cut token opens nothing, in the address or in the cookie', async () => {
  const token = new URL(linkTo('first-draft')).searchParams.get('token') ?? ''
  const [version, , ...rest] = token.split('.')
  const foreign = runScript('preview-link', ['all'], {
    ...settings,
    PREVIEW_SECRET: `${SECRET}-of-somebody-else`,
  }).output
  const forged = [
    [version, Buffer.from('all').toString('base64url'), ...rest].join('.'),
    [version, Buffer.from('/insights/another-draft').toString('base64url'), ...rest].join('.'),
    token.slice(0, -1),
    `${token}A`,
    new URL(foreign.trim()).searchParams.get('token') ?? '',
  ]
  for (const bad of forged) {
    const inAddress = await ask(`/preview/open?token=${bad}`)
    const inForm = await ask('/preview/open', {
      method: 'POST',
      body: `token=${bad}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const inCookie = await ask('/insights/first-draft', { headers: { cookie: `__Host-preview=${bad}` } })
    for (const { status, headers, text } of [inAddress, inForm, inCookie]) {
      expect(status).toBe(403)
      expectSealed(headers)
      expect(headers['set-cookie']).toBeUndefined()
      for (const title of PRIVATE) expect(text).not.toMatch(title)
    }
  }
})

test('no request leads to another site', async () => {
  const token = new URL(linkTo('first-draft')).searchParams.get('token') ?? ''
  const cookie = { cookie: `__Host-preview=${token}` }
  const hostile = [
    '//evil.com',
    '/\\evil.com',
    '/..//evil.com',
    '/\t/evil.com'.replace('\t', '%09'),
    '/%5Cevil.com',
    '///evil.com',
    '/insights//evil.com',
    '/insights/first-draft?next=//evil.com',
    '/@evil.com',
    `/preview/open?token=${token}&next=//evil.com`,
    '/preview/open//evil.com',
    '//evil.com/insights/first-draft',
  ]
  for (const path of hostile) {
    for (const headers of [{}, cookie, { ...cookie, host: 'evil.com', 'x-forwarded-host': 'evil.com' }]) {
      const answer = await ask(path, { headers })
      expectSealed(answer.headers)
      const location = answer.headers.location
      if (typeof location === 'string') expect(location, path).toMatch(/^\/(?![/\\\t])/)
    }
  }
  const posted = await ask('/preview/open?next=//evil.com', {
    method: 'POST',
    body: `token=${token}&next=//evil.com&path=//evil.com`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'evil.com' },
  })
  expect(posted.status).toBe(303)
  expect(posted.headers.location).toBe('/insights/first-draft')
})

test('headers that the guard passes on are not taken from a request', async () => {
  const token = new URL(linkTo('first-draft')).searchParams.get('token') ?? ''
  const headers = {
    cookie: `__Host-preview=${token}`,
    'x-preview-path': '/insights/another-draft',
    'x-preview-as-of': '2099-04-01T00:00Z',
    'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
    'x-preview-scope': 'all',
  }
  const own = await ask('/insights/first-draft', { headers })
  expect(own.text).not.toMatch(/Who else waits here|What comes next spring/)
  const { cookie: _, ...anonymous } = headers
  const other = await ask('/insights/first-draft', { headers: anonymous })
  expect(other.status).toBe(403)
  for (const title of PRIVATE) expect(other.text).not.toMatch(title)
})

test('a link ends at its time', async ({ browser }) => {
  const link = linkTo('first-draft', '--expires', '6s')
  const page = await openLink(browser, link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Why do drafts')
  await page.waitForTimeout(6500)
  const { pathname, search } = new URL(link)
  const token = new URL(link).searchParams.get('token') ?? ''
  for (const answer of [
    await ask(pathname + search),
    await ask('/insights/first-draft', { headers: { cookie: `__Host-preview=${token}` } }),
  ]) {
    expect(answer.status).toBe(410)
    expectSealed(answer.headers)
    for (const title of PRIVATE) expect(answer.text).not.toMatch(title)
  }
  await page.context().close()
})

test('the desk shows what is in hand, and the site as it will be', async ({ browser }) => {
  const page = await openLink(browser, linkTo('all'))
  await expect(page).toHaveURL(`${server.origin}/preview`)
  const row = page.getByRole('row', { name: /Who else waits here/ })
  await expect(row).toContainText('review')
  await expect(page.getByRole('row', { name: /What comes next spring/ })).toContainText(
    'scheduled from 2099-03-01T09:00Z',
  )
  await expect(page.getByText(/changes next on .*2099/)).toBeVisible()
  await page.goto(`${server.origin}/insights?asOf=2099-02-28T00:00Z`)
  await expect(page.locator('main')).not.toContainText('What comes next spring?')
  await page.goto(`${server.origin}/insights?asOf=2099-03-01T09:00Z`)
  await expect(page.locator('main')).toContainText('What comes next spring?')
  await expect(page.locator('main')).not.toContainText('Who else waits here?')
  await page.goto(`${server.origin}/preview/width?page=/insights/first-draft&width=tablet`)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('Why do drafts')
  await page.goto(`${server.origin}/preview/width?page=//evil.com`)
  await expect(page.locator('iframe')).toHaveAttribute('src', '/')
  await page.context().close()
})

test('a link follows its draft through a rename, and waits while its file is broken', async ({ browser }) => {
  const at = (name: string) => join(directory, 'articles', `${name}.md`)
  writeArticle(directory, 'old-name', { title: 'What is my name?', fields: 'status: draft\n' })
  const link = linkTo('old-name')
  const page = await openLink(browser, link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What is my name?')
  // While nothing changes: Chromium hangs when a context is closed as a new page arrives in it.
  await page.context().close()
  rmSync(at('old-name'))
  writeArticle(directory, 'new-name', {
    title: 'What is my name?',
    fields: 'status: draft\naliases: [old-name]\n',
  })
  const again = await openLink(browser, link)
  await expect(again).toHaveURL(`${server.origin}/insights/new-name`)
  await expect(again.getByRole('complementary', { name: 'Preview' })).toContainText('DRAFT')
  expect((await again.goto(`${server.origin}/insights/another-draft`))?.status()).toBe(403)
  await again.context().close()
  writeFileSync(at('old-name'), '---\ntitel: What is my name?\n---\n')
  rmSync(at('new-name'))
  const token = new URL(link).searchParams.get('token') ?? ''
  const broken = await ask('/insights/old-name', { headers: { cookie: `__Host-preview=${token}` } })
  expect(broken.status).toBe(503)
  expectSealed(broken.headers)
  expect(broken.text).not.toMatch(/What is my name/)
  rmSync(at('old-name'))
})

test('all links made before are revoked at once', async ({ browser }) => {
  const link = linkTo('first-draft')
  const page = await openLink(browser, link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Why do drafts')
  expect(runScript('preview-link', ['--revoke'], settings).output).toContain('generation 2')
  // The page that is open hears of it with the next change, and shows no more.
  writeArticle(directory, 'first-draft', { ...DRAFT, text: 'Not for those whose link was revoked.' })
  await expect(page.getByRole('heading', { name: 'This link has ended' })).toBeVisible()
  const response = await page.goto(`${server.origin}/insights/first-draft`)
  expect(response?.status()).toBe(410)
  const again = await openLink(browser, linkTo('first-draft'))
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Why do drafts')
  await page.context().close()
  await again.context().close()
})

test('when the draft is published its link leads to the public page', async ({ browser }) => {
  const link = linkTo('first-draft')
  const page = await openLink(browser, link)
  writeArticle(directory, 'first-draft', { ...DRAFT, fields: '' })
  const wanted = `${settings.SITE_URL}/insights/first-draft`
  await page.goto(`${server.origin}/insights/first-draft`)
  await expect(page).toHaveURL(wanted)
  await page.goto(link)
  await expect(page).toHaveURL(wanted)
  await page.context().close()
})

test('a link to a draft that was deleted ends', async () => {
  writeFileSync(join(directory, 'articles', 'brief.md'), '')
  writeArticle(directory, 'brief', { title: 'What is brief?', fields: 'status: draft\n' })
  const { pathname, search } = new URL(linkTo('brief'))
  expect((await ask(pathname + search)).status).toBe(200)
  rmSync(join(directory, 'articles', 'brief.md'))
  expect((await ask(pathname + search)).status).toBe(410)
})
