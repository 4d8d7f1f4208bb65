import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { sealResponse } from '@/lib/preview/seal'
import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { readEnvironment } from '@/lib/site/environment'
import { runNext } from './run-next'

const DIRECTORY = '.next-preview'
const TYPES = 'next-env.d.ts'
const STAMP = join(DIRECTORY, 'built-from')
/** Everything that the build of the preview server depends on. The content is not among it. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'proxy.server.ts',
  'site.config.ts',
  'package-lock.json',
]

/** Whether the preview server was built from the sources and settings as they are. */
export async function isBuilt(): Promise<boolean> {
  return (
    existsSync(join(DIRECTORY, 'BUILD_ID')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === signSources()
  )
}

/** Builds the preview server where that is necessary; resolves to an exit code. */
export async function buildPreview(): Promise<number> {
  if (await isBuilt()) return 0
  const stamp = signSources()
  console.log('Building the preview server. That is done again only when the code changes.')
  // Next.js writes the routes of this build into the file that the type check of the public routes reads.
  const types = existsSync(TYPES) ? readFileSync(TYPES) : undefined
  const code = await runNext(['build'], { SITE_MODE: 'preview', NODE_ENV: 'production' })
  if (types) writeFileSync(TYPES, types)
  if (code === 0) writeFileSync(STAMP, stamp)
  return code
}

interface Served {
  readonly port: number
  /** Resolves to an exit code when the server is told to stop. */
  readonly closed: Promise<number>
}

interface ServeOptions {
  readonly port: number
  /** `local` opens everything to requests from this machine; `links` opens for share links alone. */
  readonly access: 'local' | 'links'
}

/** Serves the built preview; every answer is sealed, whoever writes it. */
export async function servePreview({ port, access }: ServeOptions): Promise<Served> {
  const host = access === 'local' ? '127.0.0.1' : undefined
  Object.assign(process.env, {
    ...{ SITE_MODE: 'preview', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    PREVIEW_ACCESS: access,
  })
  // Before the server lists the files of public/.
  process.env[ENHANCE_ASSETS] = JSON.stringify(await bundleEnhance())
  const { default: next } = await import('next')
  const app = next({ dev: false, port })
  await app.prepare()
  const answer = app.getRequestHandler()
  // What Node.js would refuse by itself is refused here, so that it is sealed.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    sealResponse(response)
    if (request.headers.host !== undefined && request.url?.startsWith('/'))
      answer(request, response).catch(() => response.destroy())
    else response.writeHead(400).end()
  })
  server.on('checkExpectation', (_, response) => {
    sealResponse(response)
    response.writeHead(417).end()
  })
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end(BAD_REQUEST)
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const closed = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0))
  }).then(() => process.exit(0))
  return { port: typeof address === 'object' && address !== null ? address.port : port, closed }
}

const BAD_REQUEST = [
  'HTTP/1.1 400 Bad Request',
  'Cache-Control: private, no-store',
  'X-Robots-Tag: noindex, nofollow, noarchive',
  'Referrer-Policy: no-referrer',
  'Connection: close',
  '\r\n',
].join('\r\n')

function signSources(): string {
  const digest = createHash('sha256').update(readEnvironment().basePath)
  const add = (path: string): void => {
    if (!existsSync(path)) return
    const stats = lstatSync(path)
    if (stats.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else if (!path.endsWith('.test.ts')) digest.update(`${path}\0`).update(readFileSync(path))
  }
  for (const source of SOURCES) add(source)
  return digest.digest('hex')
}
