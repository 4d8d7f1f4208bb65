import { buildCatalog, type CatalogResult } from '@/lib/content/catalog/build-catalog'
import { ParseCache, readContent } from '@/lib/content/read-content'
import { siteConfig } from '@/site.config'
import { readChangedDays } from './changed-days'
import type { Environment } from './environment'

/** The host names under which the site is known: where it is built for, and where it lives in production. */
function ownHosts(origin: string): ReadonlySet<string> {
  return new Set([new URL(origin).host, new URL(siteConfig.origin).host])
}

const caches = new Map<string, ParseCache>()

/** Reads the content directory and links it for one instant; documents that did not change are not parsed again. */
export async function loadCatalog(environment: Environment, now: Date): Promise<CatalogResult> {
  const { contentDirectory, mode, origin, basePath } = environment
  const cache = caches.get(contentDirectory) ?? new ParseCache()
  caches.set(contentDirectory, cache)
  const [files, changedDays] = await Promise.all([
    readContent(contentDirectory, cache),
    readChangedDays(contentDirectory),
  ])
  return buildCatalog(files, {
    ...{ mode, now, changedDays },
    brand: siteConfig.brand,
    siteUrl: `${origin}${basePath}`,
    ownHosts: ownHosts(origin),
  })
}
