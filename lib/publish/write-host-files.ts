import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatCaddyfile } from './hosts/caddy'
import { formatHeadersFile, formatRedirectsFile } from './hosts/netlify'
import { formatNginxFile } from './hosts/nginx'
import { formatVercelFile } from './hosts/vercel'
import { listHeaders } from './policy'
import { listRedirects } from './published-site'

interface Target {
  /** The finished site: Netlify and Cloudflare read their rules there. */
  readonly outputDirectory: string
  /** For the files that other hosts are given. */
  readonly deployDirectory: string
  readonly basePath: string
}

/** Writes the rules of every host; returns former addresses that no host can be told, because of their signs. */
export async function writeHostFiles(
  redirects: ReadonlyMap<string, string>,
  { outputDirectory, deployDirectory, basePath }: Target,
): Promise<readonly string[]> {
  const listed = listRedirects(redirects, basePath)
  const site = { basePath, redirects: listed.redirects, headers: listHeaders(basePath) }
  await mkdir(deployDirectory, { recursive: true })
  const files = [
    [join(outputDirectory, '_headers'), formatHeadersFile(site)],
    [join(outputDirectory, '_redirects'), formatRedirectsFile(site)],
    [join(deployDirectory, 'vercel.json'), formatVercelFile(site)],
    [join(deployDirectory, 'nginx.conf'), formatNginxFile(site)],
    [join(deployDirectory, 'Caddyfile'), formatCaddyfile(site)],
  ] as const
  await Promise.all(files.map(([path, text]) => writeFile(path, text)))
  return listed.refused
}
