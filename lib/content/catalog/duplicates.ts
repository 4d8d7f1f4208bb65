import { buildComparable } from '../comparable'
import type { ParsedArticle } from '../parse-document'
import { compareText } from '../problem'

/** Slug of the fuller article by slug of each one that asks the same question in the same words. */
export function findRepeatedTitles(articles: readonly ParsedArticle[]): ReadonlyMap<string, string> {
  const groups = new Map<string, ParsedArticle[]>()
  for (const article of articles) {
    const key = buildComparable(article.title)
    groups.set(key, [...(groups.get(key) ?? []), article])
  }
  const repeats = new Map<string, string>()
  for (const group of groups.values()) {
    const [first, ...others] = group.sort(
      (a, b) => b.body.wordCount - a.body.wordCount || compareText(a.slug, b.slug),
    )
    for (const other of others) if (first) repeats.set(other.slug, first.slug)
  }
  return repeats
}
