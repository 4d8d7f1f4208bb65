import type { Article, Tag } from '@/lib/content/model'

/** Size of a tag by its use, 1 to 4: the most used is 4. */
export function weighTag(count: number, most: number): 1 | 2 | 3 | 4 {
  if (most <= 1) return 1
  const share = Math.log(count) / Math.log(most)
  return share > 0.85 ? 4 : share > 0.6 ? 3 : share > 0.3 ? 2 : 1
}

/** Tags that stand beside one on its articles, the most frequent first, then in the order met. */
export function listRelatedTags(articles: readonly Article[], slug: string): readonly Tag[] {
  const found = new Map<string, { tag: Tag; count: number }>()
  for (const tag of articles.flatMap((article) => article.tags)) {
    if (tag.slug !== slug) found.set(tag.slug, { tag, count: (found.get(tag.slug)?.count ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag)
}
