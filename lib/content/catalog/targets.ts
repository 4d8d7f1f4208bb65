import { buildComparable } from '../comparable'
import { memoizeText } from '../memoize-text'
import type { ParsedDocument } from '../parse-document'

const routes = {
  article: memoizeText((slug) => `/insights/${slug}` as const),
  dimension: memoizeText((slug) => `/dimensions/${slug}` as const),
  category: memoizeText((slug) => `/categories/${slug}` as const),
} as const

/** Site path of a document. */
export function routeOf(type: ParsedDocument['type'], slug: string): `/${string}` {
  return routes[type](slug)
}

/** Pages that exist without a document of their own. */
export const FIXED_ROUTES: ReadonlySet<string> = new Set([
  '/',
  '/insights',
  '/dimensions',
  '/tags',
  '/search',
])

export interface Target {
  readonly document: ParsedDocument
  readonly route: string
  readonly isVisible: boolean
}

/** Everything a link can mean, by route, spelling and title. */
export interface LinkTargets {
  readonly byRoute: ReadonlyMap<string, Target>
  /** Former addresses. */
  readonly byAlias: ReadonlyMap<string, Target>
  /** Routes in a spelling-independent form. */
  readonly bySpelling: ReadonlyMap<string, Target>
  /** Titles and names in a comparable form; of two equal ones, the one that lists show. */
  readonly byTitle: ReadonlyMap<string, Target>
  readonly tagRoutes: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  /** Routes of documents that are there and cannot be read until their errors are mended. */
  readonly broken: ReadonlySet<string>
}

/** A route in which US/UK spelling, `and` and hyphens do not count. */
export const spellingOf = memoizeText((route) =>
  buildComparable(route.replace(/-/g, ' '))
    .replace(/\band\b/g, '')
    .replace(/\s+/g, ' '),
)

interface TargetSource {
  readonly documents: readonly ParsedDocument[]
  readonly isVisible: (document: ParsedDocument) => boolean
  readonly repeats: ReadonlyMap<string, unknown>
  readonly names: ReadonlyMap<ParsedDocument, string>
  readonly tagRoutes: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly broken: ReadonlySet<string>
}

/** Indexes the documents of a content directory as targets of links. */
export function buildTargets({
  documents,
  isVisible,
  repeats,
  names,
  tagRoutes,
  media,
  broken,
}: TargetSource): LinkTargets {
  const byRoute = new Map<string, Target>()
  const byAlias = new Map<string, Target>()
  const bySpelling = new Map<string, Target>()
  const byTitle = new Map<string, Target>()
  for (const document of documents) {
    const target: Target = {
      document,
      route: routeOf(document.type, document.slug),
      isVisible: isVisible(document),
    }
    byRoute.set(target.route, target)
    bySpelling.set(spellingOf(target.route), target)
    for (const alias of document.fields.aliases ?? []) byAlias.set(routeOf(document.type, alias), target)
    for (const name of [document.title, names.get(document) ?? document.title]) {
      const key = buildComparable(name)
      const known = byTitle.get(key)
      const isRepeat = document.type === 'article' && repeats.has(document.slug)
      if (
        !known ||
        (!known.isVisible && target.isVisible) ||
        (!isRepeat && known.document.type === 'article' && repeats.has(known.document.slug))
      )
        byTitle.set(key, target)
    }
  }
  return { byRoute, byAlias, bySpelling, byTitle, tagRoutes, media, broken }
}
