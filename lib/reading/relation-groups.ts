import type { Article, Catalog } from '@/lib/content/model'
import { DIFFICULTIES } from '@/lib/content/model'
import { findArticle } from '@/lib/content/queries'
import { REASON_KINDS, type ReasonKind, type Relation, type Relations } from '@/lib/related/relation'
import { listTargets } from './dimension-links'

/** Relations that have the same strongest reason. */
export interface RelationGroup {
  readonly kind: ReasonKind
  readonly relations: readonly Relation[]
}

/** All relations of an article by their strongest reason, the strongest kind of reason first; each stands in one group. */
export function groupRelations(relations: readonly Relation[]): readonly RelationGroup[] {
  return REASON_KINDS.map((kind) => ({
    kind,
    relations: relations.filter((relation) => relation.reasons[0]?.kind === kind),
  })).filter((group) => group.relations.length > 0)
}

interface Arrivals {
  readonly catalog: Catalog
  readonly bySlug: ReadonlyMap<string, readonly Article[]>
}

const knownArrivals = new WeakMap<Relations, Arrivals>()

/** Articles that lead here, in their text or among their related ones, in reading order. */
export function listArrivals(catalog: Catalog, relations: Relations, article: Article): readonly Article[] {
  const known = knownArrivals.get(relations)
  const arrivals = known?.catalog === catalog ? known : indexArrivals(catalog, relations)
  knownArrivals.set(relations, arrivals)
  return arrivals.bySlug.get(article.slug) ?? []
}

function indexArrivals(catalog: Catalog, relations: Relations): Arrivals {
  const bySlug = new Map<string, Article[]>()
  for (const article of catalog.articles)
    for (const slug of listTargets(article, relations)) {
      if (slug === article.slug) continue
      const found = bySlug.get(slug)
      if (found) found.push(article)
      else bySlug.set(slug, [article])
    }
  return { catalog, bySlug }
}

/** The nearest related article one difficulty below, and one above. */
export function findSteps(
  catalog: Catalog,
  relations: Relations,
  article: Article,
): { readonly easier: Article | undefined; readonly harder: Article | undefined } {
  const place = article.difficulty === undefined ? -1 : DIFFICULTIES.indexOf(article.difficulty)
  const related = (relations.get(article.slug) ?? []).flatMap(({ slug }) => findArticle(catalog, slug) ?? [])
  const findAt = (step: number): Article | undefined => {
    const difficulty = place < 0 ? undefined : DIFFICULTIES[place + step]
    return related.find((other) => difficulty !== undefined && other.difficulty === difficulty)
  }
  return { easier: findAt(-1), harder: findAt(1) }
}

/** Headings of the groups. */
export const GROUP_TITLES = {
  chosen: 'Chosen by the editor',
  listed: 'Listed by the author',
  named: 'Named by the author',
  linked: 'Linked in the text',
  backlink: 'Linking here',
  'next-step': 'The next step',
  subject: 'Close in subject',
  dimension: 'In the same dimension',
} as const satisfies Record<ReasonKind, string>
