import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { type Answer, ask, askRaw, expectSealed } from './ask'
import { createContent } from './content'
import { type Running, runScript, SECRET, startServer } from './server'

/** What the other draft says, and the names by which it can be asked for. */
const OTHERS = /quendor/i
const NAMES = /zulkira/i
const OWN = /morvane/i

let directory: string
let server: Running
let own: string
let settings: Record<string, string>

test.beforeAll(async () => {
  directory = createContent({
    'in-public': { title: 'What is public?' },
    'morvane-own': { title: 'Why morvane?', fields: 'status: draft\nrelated: [zulkira-othe]\n' },
    'zulkira-other': {
      title: 'Why quendor?',
      fields: 'status: review\ntags: [zulkira-tag]\nasked_as: ["quendor asked"]\naliases: [zulkira-before]\n',
      text: 'The quendor text. ![quendor picture](images/zulkira.png)',
    },
  })
  mkdirSync(join(directory, 'articles', 'images'))
  writeFileSync(join(directory, 'articles', 'images', 'zulkira.png'), 'quendor')
  settings = {
    CONTENT_DIR: directory,
    PREVIEW_SECRET: SECRET,
    PREVIEW_GENERATION_FILE: join(directory, 'generation'),
    SITE_URL: 'https://example.com',
  }
  server = await startServer('preview', settings)
  const link = runScript('preview-link', ['morvane-own'], settings).output.trim()
  own = new URL(link).searchParams.get('token') ?? ''
})

test.afterAll(async () => {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
})

const asHolder = (headers: Readonly<Record<string, string>> = {}) => ({
  ...headers,
  cookie: `__Host-preview=${own}`,
})

function expectNothing({ status, headers, text }: Answer, what: string): void {
  const { location } = headers
  expectSealed(headers, what)
  expect(headers['set-cookie'], what).toBeUndefined()
  // The framework leads to the same address without its superfluous signs, whatever is there.
  if (status === 308) expect(location, what).toMatch(/^\/(?![/\\])/)
  else expect(status, what).toBeGreaterThanOrEqual(400)
  expectNoWord(`${text}${JSON.stringify(headers)}`, OTHERS, what)
}

/** A page is long: of one that says too much, the place is shown. */
function expectNoWord(text: string, words: RegExp, what: string): void {
  const at = text.search(words)
  expect(at < 0 ? '' : text.slice(Math.max(0, at - 60), at + 60), what).toBe('')
}

/** Ways to write the address of the other draft. */
const SPELLINGS = [
  '/insights/zulkira-other',
  '/insights/zulkira-other/',
  '/insights/zulkira-other/related',
  '/insights/zulkira-other/share',
  '/insights/zulkira-before',
  '/insights/zulkira-other.md',
  '/insights/zulkira-other.txt',
  '/insights/zulkira-other.rsc',
  '/insights/zulkira-other.segments/_tree.segment.rsc',
  '/insights/zulkira%2Dother',
  '/insights/%7Aulkira-other',
  '/insights/%257Aulkira-other',
  '/insights%2Fzulkira-other',
  '/insights%252Fzulkira-other',
  '/%69nsights/zulkira-other',
  '/insights/./zulkira-other',
  '/insights/x/../zulkira-other',
  '/insights/morvane-own/../zulkira-other',
  '/insights/morvane-own/%2e%2e/zulkira-other',
  '/insights/morvane-own%2f..%2fzulkira-other',
  '/insights/morvane-own\\..\\zulkira-other',
  '//insights/zulkira-other',
  '/insights//zulkira-other',
  '/INSIGHTS/zulkira-other',
  '/insights/ZULKIRA-OTHER',
  '/insights/zulkira-other%00',
  '/insights/zulkira-other%0d%0aX-Evil:1',
  '/insights/zulkira-other;x',
  '/insights/zulkira-other?_rsc=1',
  '/insights/morvane-own/../zulkira-other?_rsc=1',
  '/media/articles/images/zulkira.png',
  '/media/articles/images/%7Aulkira.png',
  '/media/articles/../articles/images/zulkira.png',
  '/media/articles/zulkira-other.md',
  '/tags/zulkira-tag',
  '/cards/zulkira-other.png',
  '/_next/data/build/insights/zulkira-other.json',
  '/_next/image?url=%2Fmedia%2Farticles%2Fimages%2Fzulkira.png&w=640&q=75',
  '/_next/../insights/zulkira-other',
  '/_next/%2e%2e/insights/zulkira-other',
  '/_next/static/%2e%2e/%2e%2e/insights/zulkira-other',
]

const COOKIES = ['nobody', 'holder'] as const

for (const who of COOKIES) {
  test(`no spelling of an address opens another draft to ${who}`, async () => {
    for (const path of SPELLINGS)
      expectNothing(await ask(server.origin, path, who === 'holder' ? { headers: asHolder() } : {}), path)
  })

  test(`no header of the framework opens another draft to ${who}`, async () => {
    const tree = encodeURIComponent(
      JSON.stringify(['', { children: ['insights', { children: [['slug', 'zulkira-other', 'd'], {}] }] }]),
    )
    const path = '/insights/zulkira-other'
    const tricks: readonly Readonly<Record<string, string>>[] = [
      { rsc: '1' },
      { rsc: '1', 'next-router-state-tree': tree },
      { rsc: '1', 'next-router-prefetch': '1' },
      { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
      { rsc: '1', 'next-url': path },
      { 'next-action': 'a'.repeat(40) },
      { 'x-nextjs-data': '1' },
      { purpose: 'prefetch', 'x-middleware-prefetch': '1' },
      { 'x-middleware-next': '1' },
      { 'x-middleware-rewrite': path },
      { 'x-middleware-override-headers': 'x-preview-path', 'x-middleware-request-x-preview-path': path },
      { 'x-invoke-path': path, 'x-invoke-output': '/insights/[slug]', 'x-invoke-status': '200' },
      { 'x-matched-path': path, 'x-now-route-matches': '1=zulkira-other' },
      { 'x-prerender-revalidate': 'x', 'next-resume': '1' },
      { 'x-http-method-override': 'GET', 'x-original-url': path, 'x-rewrite-url': path },
      {
        'x-forwarded-host': 'localhost',
        'x-forwarded-for': '127.0.0.1',
        forwarded: 'for=127.0.0.1;host=localhost',
      },
      { 'accept-encoding': 'gzip', range: 'bytes=0-10' },
    ]
    for (const name of ['proxy', 'src/proxy', 'middleware', 'src/middleware', 'proxy.server'])
      for (const times of [1, 5])
        await check({ 'x-middleware-subrequest': Array(times).fill(name).join(':') })
    for (const trick of tricks) await check(trick)

    async function check(trick: Readonly<Record<string, string>>): Promise<void> {
      for (const address of [path, ...(who === 'nobody' ? ['/', '/preview'] : ['/preview'])]) {
        const headers = who === 'holder' ? asHolder(trick) : trick
        expectNothing(await ask(server.origin, address, { headers }), `${address} ${JSON.stringify(trick)}`)
      }
      if (who === 'nobody') return
      // On pages that are theirs, the tricks show nothing that is not.
      for (const address of ['/insights/morvane-own', '/insights', '/']) {
        const { headers, text } = await ask(server.origin, address, { headers: asHolder(trick) })
        expectSealed(headers, address)
        expectNoWord(text, OTHERS, `${address} ${JSON.stringify(trick)}`)
      }
    }
  })

  test(`no method opens anything to ${who}`, async () => {
    for (const method of ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      for (const path of [
        '/insights/zulkira-other',
        '/preview',
        '/preview/edit',
        '/preview/edit/config.json',
      ])
        expectNothing(
          await ask(server.origin, path, {
            method,
            headers: who === 'holder' ? asHolder() : {},
          }),
          `${method} ${path}`,
        )
      const open = await ask(server.origin, '/preview/open', { method })
      expectSealed(open.headers, `${method} /preview/open`)
      expect(open.headers['set-cookie']).toBeUndefined()
    }
  })
}

test('whether a draft of that name exists is not to be learned', async () => {
  const answers = await Promise.all(
    [
      '/insights/zulkira-other',
      '/insights/nothing-of-that-name',
      '/dimensions/nothing',
      '/insights/zulkira-before',
    ].map((path) => ask(server.origin, path, { headers: asHolder() })),
  )
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
})

test('what a holder may load tells nothing of other drafts', async () => {
  const read = (path: string) => ask(server.origin, path, { headers: asHolder() })
  const manifest = await read('/search.json')
  expect(manifest.status).toBe(200)
  const folder = /"([^"]*\/assets\/search\/[^"]+)"/.exec(manifest.text)?.[1] ?? ''
  expect(folder).not.toBe('')
  const pages = [
    '/',
    '/insights',
    '/tags',
    '/search',
    '/dimensions',
    '/insights/morvane-own',
    '/insights/morvane-own/related',
  ]
  const page = await read('/insights/morvane-own')
  const assets = [...page.text.matchAll(/(?:src|href)="(\/(?:_next|assets)\/[^"]+)"/g)].map(
    ([, path]) => path ?? '',
  )
  expect(assets.length).toBeGreaterThan(3)
  for (const path of ['/search.json', ...pages, ...assets]) {
    const { status, headers, text } = await read(path)
    expect(status, path).toBe(200)
    expectSealed(headers, path)
    expectNoWord(text, OTHERS, path)
    expectNoWord(text, NAMES, path)
    if (path.startsWith('/_next/') || path.startsWith('/assets/')) expectNoWord(text, OWN, path)
  }
  for (const path of assets.flatMap((asset) => [asset, `${asset}.map`])) {
    const { status, headers } = await ask(server.origin, path)
    expect(status, path).toBe(403)
    expectSealed(headers, path)
  }
})

test('no file of the build is given to a stranger', async () => {
  const files = readdirSync('.next-preview/static', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/_next/${join(entry.parentPath, entry.name).slice('.next-preview/'.length)}`)
  expect(files.length).toBeGreaterThan(5)
  for (const path of [
    ...files,
    '/icon.svg',
    '/apple-icon.png',
    '/BUILD_ID',
    '/.next-preview/BUILD_ID',
    '/server/app/page.js',
  ]) {
    const { status, headers } = await ask(server.origin, path)
    expect(status, path).toBe(403)
    expectSealed(headers, path)
  }
})

test('the name of the host in a request decides nothing', async () => {
  for (const host of ['localhost', '127.0.0.1', 'evil.com', 'example.com', 'evil.com:80@localhost', '']) {
    expectNothing(await ask(server.origin, '/preview', { headers: { host } }), `Host: ${host}`)
    const { headers, text } = await ask(server.origin, '/insights/morvane-own', {
      headers: asHolder({ host, 'x-forwarded-host': 'evil.com', 'x-forwarded-proto': 'http' }),
    })
    expectSealed(headers, host)
    expect(text.replaceAll(/evil\.com:80@localhost/g, ''), host).not.toContain('evil.com')
  }
  const absolute = await askRaw(
    server.origin,
    'GET http://localhost/insights/zulkira-other HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  )
  expect(absolute).toMatch(/^HTTP\/1\.1 400/)
})

test('what is no request is refused, with the same headers', async () => {
  const requests = [
    'GET / HTTP/1.1\r\n\r\n',
    'GET /\t//evil.com HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET /insights/zulkira-other\r\nX: 1 HTTP/1.1\r\nHost: x\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(40_000)}\r\n\r\n`,
    'POST /preview/open HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'CONNECT /preview HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /preview HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    'GET http://evil.com/insights/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET evil.com HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
    'nonsense\r\n\r\n',
  ]
  for (const bytes of requests) {
    const text = await askRaw(server.origin, bytes)
    expect(text, bytes.slice(0, 60)).not.toMatch(OTHERS)
    if (text === '') continue
    expect(text, bytes.slice(0, 60)).toMatch(/^HTTP\/1\.1 4\d\d/)
    expect(text.toLowerCase(), bytes.slice(0, 60)).toContain('cache-control: private, no-store\r\n')
    expect(text.toLowerCase()).toContain('x-robots-tag: noindex, nofollow, noarchive\r\n')
    expect(text.toLowerCase()).toContain('referrer-policy: no-referrer\r\n')
  }
})

test('other cookies open nothing', async () => {
  const elsewhere = runScript('preview-link', ['all'], {
    ...settings,
    PREVIEW_SECRET: `${SECRET}-of-another-host`,
  })
  const foreign = new URL(elsewhere.output.trim()).searchParams.get('token') ?? ''
  const cookies = [
    `__Host-preview=${foreign}`,
    `preview=${own}`,
    `__Secure-preview=${own}`,
    `__host-preview=${own}`,
    `__prerender_bypass=${own}; __next_preview_data=${own}`,
    `__Host-preview=; __Host-preview=${foreign}`,
    `__Host-preview="${foreign}"`,
    `__Host-preview=${encodeURIComponent(foreign)}`,
    `__Host-preview=${own.replace('.', '%2E')}x`,
  ]
  for (const cookie of cookies)
    expectNothing(await ask(server.origin, '/insights/morvane-own', { headers: { cookie } }), cookie)
})

test('a form that is too long is not read', async () => {
  const body = `token=${own}&more=${'x'.repeat(100_000)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const sized = { ...headers, 'content-length': String(body.length) }
  for (const given of [sized, { ...headers, 'transfer-encoding': 'chunked' }]) {
    const answer = await ask(server.origin, '/preview/open', { method: 'POST', headers: given, body })
    expect(answer.status).toBe(403)
    expectSealed(answer.headers)
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
})

test('answers that are not made anew are sealed too', async () => {
  const page = await ask(server.origin, '/insights/morvane-own', { headers: asHolder() })
  const asset = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.text)?.[1] ?? ''
  const first = await ask(server.origin, asset, { headers: asHolder() })
  const etag = typeof first.headers.etag === 'string' ? first.headers.etag : '"x"'
  const again = await ask(server.origin, asset, { headers: asHolder({ 'if-none-match': etag }) })
  expect([200, 304]).toContain(again.status)
  expectSealed(again.headers)
  const part = await ask(server.origin, asset, { headers: asHolder({ range: 'bytes=0-9' }) })
  expect([200, 206]).toContain(part.status)
  expectSealed(part.headers)
})
