import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startNginx } from '@/lib/publish/hosts/host-servers'
import { serveSite } from '@/lib/publish/serve-site'

/** Serves a built directory on a port, as the browser tests need it; by nginx where SITE_SERVER says so, with the rules of the last build. */
const [directory = 'out', port = '4173', basePath = ''] = process.argv.slice(2)

if (process.env.SITE_SERVER === 'nginx') {
  const deployDirectory = await mkdtemp(join(tmpdir(), 'nginx-'))
  await copyFile(join('deploy', 'nginx.conf'), join(deployDirectory, 'nginx.conf'))
  const { stop } = await startNginx({ outputDirectory: resolve(directory), deployDirectory }, Number(port))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
} else await serveSite({ directory, basePath, port: Number(port) })
