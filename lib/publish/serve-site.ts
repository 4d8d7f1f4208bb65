import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { parseRedirectsFile } from './hosts/netlify'
import { findMediaType } from './media-type'
import { findCacheRule, listHeaders, REVALIDATE, varyOf } from './policy'
import { resolveRequest } from './resolve-request'

interface ServeOptions {
  readonly directory: string
  readonly basePath: string
  readonly port: number
}

/**
 * Serves a built site as its hosts do: same headers, redirects and 404s. Files, compressed ones, ranges and
 * conditional requests are left to sirv. Resolves when it listens; port 0 takes a free one.
 */
export function serveSite({ directory, basePath, port }: ServeOptions): Promise<Server> {
  const headers = listHeaders(basePath)
  const redirects = readRedirects(join(directory, '_redirects'))
  // sirv sets a `Vary` of its own, and asks only afterwards for ours.
  const varies = new WeakMap<ServerResponse, string>()
  const setHeaders = (response: ServerResponse): void => {
    response.setHeader('Vary', varies.get(response) ?? 'Accept-Encoding')
  }
  const sendFile = sirv(directory, { extensions: ['html'], brotli: true, gzip: true, etag: true, setHeaders })
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
    if (found.kind === 'missing') return sendMissing(request, response, directory)
    request.url = encodeURI(found.file)
    // A page is its path without an ending; any other file is asked for by its whole name.
    response.setHeader(
      'Content-Type',
      findMediaType(/\.[a-z0-9]+$/i.test(found.file) ? found.file.slice(1) : 'page.html'),
    )
    response.setHeader('Cache-Control', findCacheRule(found.path))
    varies.set(response, varyOf(found.path))
    return sendFile(request, response, () => sendMissing(request, response, directory))
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

function sendMissing(request: IncomingMessage, response: ServerResponse, directory: string): void {
  const page = join(directory, '404.html')
  response.setHeader('Cache-Control', REVALIDATE)
  response.setHeader('Vary', varyOf('/404'))
  response.setHeader('Content-Type', findMediaType('404.html'))
  response.writeHead(404)
  if (request.method === 'HEAD' || !existsSync(page)) response.end()
  else createReadStream(page).pipe(response)
}
