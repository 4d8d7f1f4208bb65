import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { compressFiles } from '../compress'
import { IMMUTABLE, listHeaders, MEDIA, REVALIDATE } from '../policy'
import { serveSite } from '../serve-site'
import { writeHostFiles } from '../write-host-files'
import { type Folders, isInstalled, type RunningServer, startCaddy, startNginx } from './host-servers'

const LONG = 'A sentence that fills the page. '.repeat(20)
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<h1>Home</h1>${LONG}`,
  '404.html': `<h1>Not here</h1>${LONG}`,
  'insights.html': `<h1>All questions</h1>${LONG}`,
  'insights/clear-goals.html': `<h1>Clear goals</h1>${LONG}`,
  'insights/clear-goals.md': `# Clear goals\n\n${LONG}`,
  'insights/clear-goals/related.html': `<h1>Related</h1>${LONG}`,
  'speculation-rules.json': '{"prefetch":[]}',
  'feed.xml': `<?xml version="1.0"?><feed>${LONG}</feed>`,
  '_next/static/chunks/a1b2c3d4.css': `/* ${LONG} */`,
  'assets/site.a1b2c3d4.js': `// ${LONG}`,
  'media/articles/plan.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${LONG}</title></svg>`,
}
const REDIRECTS = new Map([
  ['/insights/goals', '/insights/clear-goals'],
  ['/goals.html', '/insights/clear-goals'],
])

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

function ask(url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

async function startOwn({ outputDirectory }: Folders, basePath: string): Promise<RunningServer> {
  const server = await serveSite({ directory: outputDirectory, basePath, port: 0 })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const servers = [
  { name: 'npm start', isThere: true, start: startOwn },
  { name: 'nginx', isThere: isInstalled('nginx'), start: (folders: Folders) => startNginx(folders) },
  { name: 'Caddy', isThere: isInstalled('caddy'), start: (folders: Folders) => startCaddy(folders) },
]

for (const { name, isThere, start } of servers)
  for (const base of ['', '/insights-kb'])
    describe(`${name}${base && ` under ${base}`}`, {
      skip: isThere ? false : `${name} is not installed`,
    }, () => {
      let root = ''
      let running: RunningServer | undefined
      const url = (path: string): string => `${running?.origin}${base}${path}`

      before(async () => {
        root = await mkdtemp(join(tmpdir(), 'hosts-'))
        const outputDirectory = join(root, 'out')
        const deployDirectory = join(root, 'deploy')
        for (const [file, text] of Object.entries(FILES)) {
          await mkdir(dirname(join(outputDirectory, file)), { recursive: true })
          await writeFile(join(outputDirectory, file), text)
        }
        await writeHostFiles(REDIRECTS, { outputDirectory, deployDirectory, basePath: base })
        await compressFiles(outputDirectory, { articles: 80 })
        running = await start({ outputDirectory, deployDirectory }, base)
      })
      after(async () => {
        await running?.stop()
        await rm(root, { recursive: true })
      })

      test('pages are found at addresses without an ending', async () => {
        for (const [path, heading] of [
          ['/', 'Home'],
          ['/insights', 'All questions'],
          ['/insights/clear-goals', 'Clear goals'],
          ['/insights/clear-goals?q=1', 'Clear goals'],
          ['/insights/clear-goals/related', 'Related'],
          ...(base ? [['', 'Home'] as const] : []),
        ] as const) {
          const { status, headers, body } = await ask(url(path))
          assert.equal(status, 200, path)
          assert.match(body.toString(), new RegExp(`^<h1>${heading}`))
          assert.match(headers['content-type'] ?? '', /^text\/html; ?charset=utf-8$/)
          assert.equal(headers['cache-control'], REVALIDATE)
        }
      })

      test('every answer carries the security headers once', async () => {
        for (const path of [
          '/',
          '/insights/none',
          '/insights/goals',
          '/feed.xml',
          '/assets/site.a1b2c3d4.js',
        ]) {
          const { headers } = await ask(url(path))
          for (const [header, value] of listHeaders(base))
            assert.equal(headers[header.toLowerCase()], value, `${header} of ${path}`)
        }
      })

      test('what is not there is a 404 with a page, and is not kept', async () => {
        for (const path of [
          '/none',
          '/insights/none',
          '/404',
          '/_headers',
          '/_redirects',
          '/.git/config',
          '/insights/clear-goals/none',
          '/_next/static/chunks/gone.css',
        ]) {
          const { status, headers, body } = await ask(url(path))
          assert.equal(status, 404, path)
          assert.match(body.toString(), /Not here/, path)
          assert.equal(headers['cache-control'], REVALIDATE, path)
        }
        assert.match(String((await ask(url('/..%2f..%2fetc%2fpasswd'))).status), /^40[04]$/)
        if (base) assert.equal((await ask(`${running?.origin}/insights/clear-goals`)).status, 404)
      })

      test('former addresses and other spellings lead there in one hop', async () => {
        for (const [from, to] of [
          ['/insights/goals', '/insights/clear-goals'],
          ['/insights/goals/', '/insights/clear-goals'],
          ['/insights/goals?ref=x', '/insights/clear-goals?ref=x'],
          ['/goals.html', '/insights/clear-goals'],
          ['/insights/clear-goals/', '/insights/clear-goals'],
          ['/insights/clear-goals.html', '/insights/clear-goals'],
          ['/insights/clear-goals.html/', '/insights/clear-goals'],
          ['/insights/?q=1', '/insights?q=1'],
          ['/index.html', '/'],
          ['/index', '/'],
        ] as const) {
          const { status, headers } = await ask(url(from))
          assert.equal(status, 301, from)
          assert.equal(headers.location, `${base}${to}`, from)
        }
      })

      test('a redirect never leaves the site', async () => {
        for (const path of [
          '//example.com/',
          '//example.com/x.html',
          '/%2f/example.com/',
          '/%5cexample.com/',
        ]) {
          const { headers } = await ask(`${running?.origin}${path}`)
          assert.doesNotMatch(headers.location ?? '', /^\/[/\\]|^http/, path)
        }
      })

      test('text comes compressed to whoever can read it', async () => {
        for (const [accepted, expected, start] of [
          ['gzip, br', 'br', undefined],
          ['gzip', 'gzip', '1f8b'],
        ] as const)
          for (const path of ['/insights/clear-goals', '/feed.xml', '/assets/site.a1b2c3d4.js']) {
            const { headers, body } = await ask(url(path), { 'accept-encoding': accepted })
            assert.equal(headers['content-encoding'], expected, path)
            assert.match(headers.vary ?? '', /Accept-Encoding/)
            if (start) assert.equal(body.subarray(0, 2).toString('hex'), start)
          }
      })

      test('hashed files are kept, media for a while, pages asked for again', async () => {
        const cacheOf = async (path: string) => (await ask(url(path))).headers['cache-control']
        assert.equal(await cacheOf('/_next/static/chunks/a1b2c3d4.css'), IMMUTABLE)
        assert.equal(await cacheOf('/assets/site.a1b2c3d4.js'), IMMUTABLE)
        assert.equal(await cacheOf('/media/articles/plan.svg'), MEDIA)
        assert.equal(await cacheOf('/feed.xml'), REVALIDATE)
      })

      test('files whose ending says too little have their type', async () => {
        const typeOf = async (path: string) => (await ask(url(path))).headers['content-type'] ?? ''
        assert.equal(await typeOf('/speculation-rules.json'), 'application/speculationrules+json')
        assert.match(await typeOf('/feed.xml'), /^application\/rss\+xml/)
      })

      test('an article that did not change is answered with 304', async () => {
        const { headers } = await ask(url('/insights/clear-goals'))
        const again = await ask(url('/insights/clear-goals'), { 'if-none-match': headers.etag ?? '' })
        assert.equal(again.status, 304)
      })

      test('an article is Markdown to whoever asks for Markdown', async () => {
        for (const [accept, isMarkdown] of [
          ['text/markdown', true],
          ['text/markdown, text/html;q=0.9, */*', true],
          ['text/html,application/xhtml+xml,*/*;q=0.8', false],
          ['text/html, text/markdown', false],
          ['*/*', false],
        ] as const) {
          const { status, headers, body } = await ask(url('/insights/clear-goals'), { accept })
          assert.equal(status, 200)
          assert.equal(body.toString().startsWith('# Clear goals'), isMarkdown, accept)
          assert.equal((headers['content-type'] ?? '').startsWith('text/markdown'), isMarkdown, accept)
          assert.match(headers.vary ?? '', /Accept(?!-)/)
        }
        const twin = await ask(url('/insights/clear-goals.md'))
        assert.match(twin.headers['content-type'] ?? '', /^text\/markdown; ?charset=utf-8$/)
        assert.equal((await ask(url('/insights/none'), { accept: 'text/markdown' })).status, 404)
        const { body } = await ask(url('/insights'), { accept: 'text/markdown' })
        assert.match(body.toString(), /All questions/)
      })

      test('nothing can be sent', async () => {
        assert.equal((await ask(url('/insights/clear-goals'), {}, 'POST')).status, 405)
        const head = await ask(url('/insights/clear-goals'), {}, 'HEAD')
        assert.deepEqual([head.status, head.body.length], [200, 0])
      })
    })
