import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { parseRedirectsFile } from './hosts/netlify'
import { findMediaType } from './media-type'
import { findCacheRule, listHeaders, REVALIDATE, varyOf } from './policy'
import { resolveRequest } from './resolve-request'

interface ServeOptions {
  readonly directory: string
  readonly basePath: string
  readonly port: number
}

interface Answer {
  readonly status: 200 | 404
  /** Path of the site, which decides the headers. */
  readonly path: string
  /** Name in the directory. */
  readonly name: string
}

/** Serves a built site as its hosts do: same headers, redirects and 404s. Resolves when it listens; port 0 takes a free one. */
export function serveSite({ directory, basePath, port }: ServeOptions): Promise<Server> {
  const names = new Set(readdirSync(directory, { recursive: true, encoding: 'utf8' }))
  const headers = listHeaders(basePath)
  const redirects = readRedirects(join(directory, '_redirects'))
  const send = (request: IncomingMessage, response: ServerResponse, answer: Answer): void =>
    sendFile(request, response, { ...answer, directory, names })
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    const [path = '/', query] = (request.url ?? '/').split('?', 2)
    const found = resolveRequest({ path: decode(path), accept: request.headers.accept }, basePath, redirects)
    if (found.kind === 'redirect') {
      const location = encodeURI(found.to) + (query === undefined ? '' : `?${query}`)
      return response.writeHead(301, { Location: location }).end()
    }
    const name = found.kind === 'file' ? findName(found.file, names, directory) : undefined
    if (found.kind === 'file' && name !== undefined)
      return send(request, response, { status: 200, path: found.path, name })
    if (names.has('404.html')) return send(request, response, { status: 404, path: '/404', name: '404.html' })
    return response.writeHead(404, { 'Cache-Control': REVALIDATE }).end()
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, () => resolve(server))
  })
}

function readRedirects(path: string): ReadonlyMap<string, string> {
  return existsSync(path) ? parseRedirectsFile(readFileSync(path, 'utf8')) : new Map()
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/.none'
  }
}

/** The page of a path before a file of that name; never a folder, and nothing outside the directory. */
function findName(file: string, names: ReadonlySet<string>, directory: string): string | undefined {
  const plain = file === '/' ? 'index' : file.slice(1)
  return [`${plain}.html`, plain].find((name) => names.has(name) && statSync(join(directory, name)).isFile())
}

interface Sending extends Answer {
  readonly directory: string
  readonly names: ReadonlySet<string>
}

function sendFile(request: IncomingMessage, response: ServerResponse, sending: Sending): void {
  const { directory, names, status, path, name } = sending
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = (['br', 'gzip'] as const).find(
    (code) => accepted.includes(code) && names.has(name + endingOf(code)),
  )
  const file = join(directory, encoding ? name + endingOf(encoding) : name)
  const { size, mtimeMs } = statSync(file)
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
  response.setHeader('Cache-Control', status === 404 ? REVALIDATE : findCacheRule(path))
  response.setHeader('Vary', varyOf(path))
  response.setHeader('ETag', etag)
  if (status === 200 && request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  response.writeHead(status, {
    'Content-Type': findMediaType(name),
    'Content-Length': size,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  })
  if (request.method === 'HEAD') return void response.end()
  createReadStream(file).pipe(response)
}

function endingOf(encoding: 'br' | 'gzip'): string {
  return encoding === 'br' ? '.br' : '.gz'
}
