import type { Article, Catalog } from '@/lib/content/model'
import { listArticlesIn } from '@/lib/content/queries'
import type { Relations } from '@/lib/related/relation'
import { listDimensionGroups } from './dimension-groups'
import { listTargets } from './dimension-links'

/** A place to start in each category: of its easiest articles, the one that most others lead to. */
export function listStartingPoints(catalog: Catalog, relations: Relations): readonly Article[] {
  const inbound = new Map<string, number>()
  for (const article of catalog.articles)
    for (const slug of listTargets(article, relations)) inbound.set(slug, (inbound.get(slug) ?? 0) + 1)
  const weigh = (article: Article): number =>
    (article.difficulty === 'foundational' ? 1000 : 0) + (inbound.get(article.slug) ?? 0)
  return listDimensionGroups(catalog).flatMap(({ dimensions }) => {
    const articles = dimensions
      .flatMap((dimension) => listArticlesIn(catalog, dimension.slug))
      .filter((article) => article.duplicateOf === undefined)
    return [...articles].sort((a, b) => weigh(b) - weigh(a)).slice(0, 1)
  })
}
