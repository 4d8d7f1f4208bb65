import { CACHE_RULES, PATH_TYPES } from '../policy'
import type { PublishedSite } from '../published-site'

/** `vercel.json` for the finished folder: nothing is built there. */
export function formatVercelFile({ basePath, headers, redirects }: PublishedSite): string {
  const asObjects = (list: PublishedSite['headers']) => list.map(([key, value]) => ({ key, value }))
  const file = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: null,
    outputDirectory: '.',
    cleanUrls: true,
    trailingSlash: false,
    headers: [
      { source: '/(.*)', headers: asObjects(headers) },
      ...CACHE_RULES.map(({ folder, value }) => ({
        source: `${basePath}${folder}(.*)`,
        headers: asObjects([['Cache-Control', value]]),
      })),
      ...PATH_TYPES.map(([path, type]) => ({
        source: `${basePath}${path}`,
        headers: asObjects([['Content-Type', type]]),
      })),
    ],
    redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
