import type { Article, Catalog, Dimension } from '@/lib/content/model'
import { findArticle } from '@/lib/content/queries'
import type { Relation } from '@/lib/related/relation'

/** A dimension that an article leads to, and with how many relations. */
export interface Lead {
  readonly dimension: Dimension
  readonly count: number
}

/** The dimensions of an article's relations in reading order, its own always among them. */
export function listLeads(
  catalog: Catalog,
  relations: readonly Relation[],
  article: Article,
): readonly Lead[] {
  const counts = new Map<string | undefined, number>()
  for (const { slug } of relations) {
    const dimension = findArticle(catalog, slug)?.dimension
    counts.set(dimension, (counts.get(dimension) ?? 0) + 1)
  }
  return catalog.dimensions
    .map((dimension) => ({ dimension, count: counts.get(dimension.slug) ?? 0 }))
    .filter(({ dimension, count }) => count > 0 || dimension.slug === article.dimension)
}
