import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

interface ServeOptions {
  readonly directory: string
  readonly basePath: string
  readonly port: number
}

/** Serves a built site with clean addresses and real 404s; resolves when it listens. Port 0 takes a free one. */
export function serveSite({ directory, basePath, port }: ServeOptions): Promise<Server> {
  const files = sirv(directory, {
    extensions: ['html'],
    gzip: true,
    brotli: true,
    etag: true,
    dotfiles: false,
    maxAge: 0,
  })
  const notFoundPath = join(directory, '404.html')
  const notFound = existsSync(notFoundPath) ? readFileSync(notFoundPath) : Buffer.from('Not found')
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const path = url.split('?')[0] ?? '/'
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    }
    if (basePath !== '' && path !== basePath && !path.startsWith(`${basePath}/`)) return refuse()
    if (path.length > 1 && path.endsWith('/') && path !== `${basePath}/`) {
      response.writeHead(308, {
        Location: `${path.replace(/\/+$/, '').replace(/^\/{2,}/, '/') || '/'}${url.slice(path.length)}`,
      })
      return response.end()
    }
    request.url = url.slice(basePath.length) || '/'
    files(request, response, refuse)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, () => resolve(server))
  })
}
