import { CACHE_RULES, PATH_TYPES } from '../policy'
import type { PublishedSite } from '../published-site'

/** `_headers` of Netlify and Cloudflare Pages. Both revalidate everything else by default. */
export function formatHeadersFile({ basePath, headers }: PublishedSite): string {
  const blocks = [
    block('/*', headers),
    ...CACHE_RULES.map(({ folder, value }) => block(`${basePath}${folder}*`, [['Cache-Control', value]])),
    ...PATH_TYPES.map(([path, type]) => block(`${basePath}${path}`, [['Content-Type', type]])),
  ]
  return blocks.join('\n')
}

function block(path: string, headers: PublishedSite['headers']): string {
  return `${[path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`
}

/** `_redirects` of Netlify and Cloudflare Pages. */
export function formatRedirectsFile({ redirects }: PublishedSite): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}

/** Reads what `formatRedirectsFile` wrote. */
export function parseRedirectsFile(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => line.split(' '))
  return new Map(lines.flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])))
}
