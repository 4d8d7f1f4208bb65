import { cache } from 'react'
import type { Catalog } from '@/lib/content/model'
import type { Problem } from '@/lib/content/problem'
import type { Relations } from '@/lib/related/relation'
import { buildRelations } from '@/lib/related/relations'
import { type Environment, readEnvironment } from './environment'
import { loadCatalog } from './load-site'
import { readNow } from './now'
import { readSnapshot, SITE_SNAPSHOT } from './site-snapshot'

/** Everything that pages draw from. */
export interface Site {
  readonly catalog: Catalog
  readonly relations: Relations
  readonly problems: readonly Problem[]
  readonly nextChange: Date | undefined
  /** Paths of the articles and tags whose pages Next.js makes, where the build draws the others by them; undefined means all. */
  readonly models?: ReadonlySet<string> | undefined
}

let known: Promise<Site> | undefined

/** The site as it is now: read once in a build; in the preview once for each request, as whoever asks may see it. */
export function readSite(): Promise<Site> {
  const environment = readEnvironment()
  if (environment.mode === 'preview') return readShownSite()
  if (process.env.NODE_ENV !== 'production') return loadSite(environment, readNow())
  const snapshot = process.env[SITE_SNAPSHOT]
  known ??= snapshot === undefined ? loadSite(environment, readNow()) : readSnapshot(snapshot)
  return known
}

const readShownSite = cache(async (): Promise<Site> => {
  // Nothing of the content enters the build of a preview server.
  if (process.env.NEXT_PHASE === 'phase-production-build') return EMPTY
  const [{ readView }, { readPreview, readPreviewRelations }] = await Promise.all([
    import('@/lib/preview/current-view'),
    import('@/lib/preview/content'),
  ])
  const view = await readView()
  const content = await readPreview(view)
  const { catalog, problems, nextChange } = content
  return { catalog, problems, nextChange, relations: await readPreviewRelations(view, content) }
})

const EMPTY: Site = {
  catalog: { articles: [], dimensions: [], categories: [], tags: [], redirects: new Map() },
  relations: new Map(),
  problems: [],
  nextChange: undefined,
}

/** Reads, checks and links the content directory, and relates its articles, for one instant. */
export async function loadSite(environment: Environment, now: Date): Promise<Site> {
  const { catalog, problems, nextChange } = await loadCatalog(environment, now)
  return { catalog, problems, nextChange, relations: buildRelations(catalog.articles) }
}
