import type { Catalog } from '@/lib/content/model'
import type { Problem } from '@/lib/content/problem'
import type { Relations } from '@/lib/related/relation'
import { buildRelations } from '@/lib/related/relations'
import { readEnvironment } from './environment'
import { loadCatalog } from './load-site'

/** Everything that pages draw from. */
export interface Site {
  readonly catalog: Catalog
  readonly relations: Relations
  readonly problems: readonly Problem[]
  readonly nextChange: Date | undefined
}

let known: Promise<Site> | undefined

/** The site as it is now: read once in a build, and again for each request elsewhere. */
export function readSite(): Promise<Site> {
  if (process.env.NODE_ENV !== 'production' || readEnvironment().mode === 'preview') return loadSite()
  known ??= loadSite()
  return known
}

async function loadSite(): Promise<Site> {
  const { catalog, problems, nextChange } = await loadCatalog(readEnvironment(), readNow())
  return { catalog, problems, nextChange, relations: buildRelations(catalog.articles) }
}

/** The instant that decides what is public. A build sets it once, so that all its workers agree. */
function readNow(): Date {
  const fixed = process.env.BUILD_INSTANT
  return fixed !== undefined && !Number.isNaN(Date.parse(fixed)) ? new Date(fixed) : new Date()
}
