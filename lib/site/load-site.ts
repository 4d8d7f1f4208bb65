import { buildCatalog, type CatalogResult } from '@/lib/content/catalog/build-catalog'
import type { CatalogContext } from '@/lib/content/catalog/context'
import { ParseCache } from '@/lib/content/parse-cache'
import { readContent } from '@/lib/content/read-content'
import { siteConfig } from '@/site.config'
import { readChangedDays } from './changed-days'
import type { Environment } from './environment'
import { openKeptDocuments } from './kept-documents'

/** What a catalog has to know about the site around it. */
export function describeSurroundings({
  origin,
  basePath,
}: Pick<Environment, 'origin' | 'basePath'>): Pick<CatalogContext, 'brand' | 'siteUrl' | 'ownHosts'> {
  return {
    brand: siteConfig.brand,
    siteUrl: `${origin}${basePath}`,
    // Where it is built for, and where it lives in production.
    ownHosts: new Set([new URL(origin).host, new URL(siteConfig.origin).host]),
  }
}

const caches = new Map<string, ParseCache>()

/** Reads the content directory and links it for one instant; documents that did not change are not parsed again. */
export function loadCatalog(environment: Environment, now: Date): Promise<CatalogResult> {
  const { contentDirectory } = environment
  const cache = caches.get(contentDirectory) ?? new ParseCache()
  caches.set(contentDirectory, cache)
  return readCatalog(environment, now, cache)
}

/** The same with what earlier processes have parsed; keeps for later ones what this one parses (.cache/parsed), and nothing in memory. */
export async function loadKeptCatalog(environment: Environment, now: Date): Promise<CatalogResult> {
  const kept = await openKeptDocuments(environment.contentDirectory)
  const result = await readCatalog(environment, now, kept.cache)
  await kept.save()
  return result
}

async function readCatalog(environment: Environment, now: Date, cache: ParseCache): Promise<CatalogResult> {
  const { contentDirectory, mode } = environment
  const [files, changedDays] = await Promise.all([
    readContent(contentDirectory, cache),
    readChangedDays(contentDirectory),
  ])
  return buildCatalog(files, { mode, now, changedDays, ...describeSurroundings(environment) })
}
