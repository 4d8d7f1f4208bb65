import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { requireSecret } from '@/lib/preview/require-secret'
import { sealResponse } from '@/lib/preview/seal'
import { readEnvironment } from '@/lib/site/environment'
import { runNext } from './build'
import { runCommand } from './command'

const usage = `npm run preview -- [--built]

Builds the preview server and starts it at http://localhost:3000 (PORT). It reads the content
directory at every request and opens only for share links (npm run preview:link).

  --built   start what was built before

PREVIEW_SECRET (32 bytes or more) is required. CONTENT_DIR, SITE_URL and BASE_PATH as for the public site.
PUBLISHED_REF or PUBLISHED_DIR names what drafts are compared with (default: the last commit).
docs/preview.md says how to put it on a host.`

async function startServer(): Promise<number> {
  const { port } = readEnvironment()
  const app = next({ dev: false, port })
  await app.prepare()
  const answer = app.getRequestHandler()
  const server = createServer((request, response) => {
    sealResponse(response)
    answer(request, response).catch(() => response.destroy())
  })
  server.on('clientError', (_, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nCache-Control: private, no-store\r\nConnection: close\r\n\r\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, resolve)
  })
  const { port: opened } = server.address() as AddressInfo
  console.log(
    `Ready: http://localhost:${opened}${readEnvironment().basePath}/preview, for whoever holds a link.`,
  )
  return await new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0))
  }).finally(() => server.closeAllConnections())
}

runCommand({
  usage,
  options: ['built'],
  run: async (options) => {
    Object.assign(process.env, { SITE_MODE: 'preview', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
    requireSecret()
    if (!options.has('built')) {
      const code = await runNext(['build'], { SITE_MODE: 'preview', NODE_ENV: 'production' })
      if (code !== 0) return code
    } else if (!existsSync('.next-preview/BUILD_ID')) {
      console.error('Nothing was built yet. Run `npm run preview` without --built.')
      return 1
    }
    process.exit(await startServer())
  },
})
