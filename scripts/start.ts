import type { AddressInfo } from 'node:net'
import { serveSite } from '@/lib/publish/serve-site'
import { readEnvironment } from '@/lib/site/environment'
import { buildPublicSite } from './build'
import { runCommand } from './command'

const usage = `npm start

Builds the public site from the content directory and serves it at http://localhost:3000 (PORT).`

runCommand({
  usage,
  options: [],
  run: async () => {
    const environment = readEnvironment()
    const code = await buildPublicSite(environment)
    if (code !== 0) return code
    const server = await serveSite({
      directory: 'out',
      basePath: environment.basePath,
      port: environment.port,
    })
    const { port } = server.address() as AddressInfo
    console.log(`Ready: http://localhost:${port}${environment.basePath || '/'}`)
    return await new Promise<number>((resolve) => process.once('SIGINT', () => resolve(0)))
  },
})
