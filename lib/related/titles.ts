import type { Article } from '@/lib/content/model'
import { createTermReader, listTerms, type ReadTerm } from '@/lib/language/terms'

export interface TitleMatch {
  readonly slug: string
  /** 1 where the subject words are the same; weighed by how rare they are in titles. */
  readonly likeness: number
}

/** Below this, a title that an author wrote down means another article, or one that is not written yet. */
export const MIN_TITLE_LIKENESS = 0.42

export type FindTitle = (text: string) => TitleMatch | undefined

/** A finder of the article that an author means by a title in other words (`What causes signal loss…` for `How does signal loss occur…`). */
export function createTitleFinder(
  articles: readonly Article[],
  read: ReadTerm = createTermReader(),
): FindTitle {
  const titles = articles.map((article) => listStems(article.title))
  const postings = new Map<string, number[]>()
  for (const [index, stems] of titles.entries()) {
    for (const stem of stems) postings.set(stem, [...(postings.get(stem) ?? []), index])
  }

  function listStems(text: string): ReadonlySet<string> {
    return new Set(listTerms(text, read).map((term) => term.stem))
  }

  function weigh(stem: string): number {
    return Math.log(1 + articles.length / (1 + (postings.get(stem)?.length ?? 0)))
  }

  function sum(stems: Iterable<string>): number {
    let total = 0
    for (const stem of stems) total += weigh(stem)
    return total
  }

  return (text) => {
    const wanted = listStems(text)
    const shared = new Map<number, { stems: number; weight: number }>()
    for (const stem of wanted) {
      for (const index of postings.get(stem) ?? []) {
        const { stems, weight } = shared.get(index) ?? { stems: 0, weight: 0 }
        shared.set(index, { stems: stems + 1, weight: weight + weigh(stem) })
      }
    }
    const total = sum(wanted)
    let best: TitleMatch | undefined
    for (const [index, { stems, weight }] of shared) {
      const article = articles[index]
      const likeness = (2 * weight) / (total + sum(titles[index] ?? []))
      // One word in common is a subject, not a title.
      if (stems < 2 && likeness < 0.9) continue
      if (article === undefined || (best !== undefined && likeness <= best.likeness)) continue
      best = { slug: article.slug, likeness }
    }
    return best
  }
}
