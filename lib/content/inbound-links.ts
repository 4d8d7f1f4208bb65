import type { Catalog } from './model'
import { compareText } from './problem'

/** Fewer articles than this link to an article that readers hardly find from within the text. */
export const ENOUGH_INBOUND = 2

export interface InboundCount {
  readonly slug: string
  /** How many other articles link to it, in their text or in their closing list. */
  readonly count: number
}

/** Articles that fewer than two others link to, the loneliest first, then by slug; repeats of another article are left out. */
export function listLonelyArticles({ articles }: Catalog): readonly InboundCount[] {
  const counts = new Map(articles.map((article) => [article.slug, 0]))
  for (const article of articles) {
    const linked = new Set(
      article.body.links.flatMap(({ href }) => /^\/insights\/([^/#]+)/.exec(href ?? '')?.[1] ?? []),
    )
    linked.delete(article.slug)
    for (const slug of linked) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return articles
    .filter((article) => article.duplicateOf === undefined)
    .map(({ slug }) => ({ slug, count: counts.get(slug) ?? 0 }))
    .filter(({ count }) => count < ENOUGH_INBOUND)
    .sort((a, b) => a.count - b.count || compareText(a.slug, b.slug))
}
