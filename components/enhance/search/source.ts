import { type KnownDimension, parseManifest, type SearchManifest } from '@/lib/search/manifest'
import { openSearchIndex, type SearchEngine } from '@/lib/search/open-index'
import type { SearchOptions, SearchResult } from '@/lib/search/result'

/** The search of this site, ready to be asked. */
export interface SearchSource {
  readonly manifest: SearchManifest
  readonly search: SearchEngine['search']
  readonly findDimension: (slug: string) => KnownDimension | undefined
}

let opened: Promise<SearchSource> | undefined

/** Opens the search once for the page; after a failure the next call tries again. */
export function openSource(): Promise<SearchSource> {
  if (!opened) {
    const opening = readSource()
    opening.catch(() => {
      if (opened === opening) opened = undefined
    })
    opened = opening
  }
  return opened
}

/** Address of the search page. */
export function searchAddress(): string {
  return document.querySelector<HTMLAnchorElement>('a.find')?.href ?? ''
}

async function readSource(): Promise<SearchSource> {
  const manifest = parseManifest(await readJson(`${searchAddress()}.json`, 'no-cache'))
  const engine = await openSearchIndex((name) => readJson(manifest.files + name, 'default'))
  const dimensions = new Map(manifest.dimensions.map((dimension) => [dimension.slug, dimension]))
  return {
    manifest,
    search: (text, options) => engine.search(text, options).catch(() => searchAgain(text, options)),
    findDimension: (slug) => dimensions.get(slug),
  }
}

/** The site was perhaps published anew under this page, and the old files are gone: asks the new ones, once. */
async function searchAgain(text: string, options?: SearchOptions): Promise<readonly SearchResult[]> {
  opened = undefined
  const { files } = parseManifest(await readJson(`${searchAddress()}.json`, 'no-cache'))
  const engine = await openSearchIndex((name) => readJson(files + name, 'default'))
  return engine.search(text, options)
}

async function readJson(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  return response.json()
}
