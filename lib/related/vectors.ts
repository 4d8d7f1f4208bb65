import type { Article } from '@/lib/content/model'
import { createForms, type Forms } from '@/lib/language/forms'
import { createTermReader, listPairs, listTerms, type ReadTerm } from '@/lib/language/terms'
import { listFields } from './fields'

/** The most telling terms of an article with their weights; the squares of the weights sum to at most 1. */
export type Vector = ReadonlyMap<string, number>

export interface Vectors {
  /** In the order of the articles. */
  readonly list: readonly Vector[]
  /** A readable form of a term, as some article wrote it. */
  readonly words: ReadonlyMap<string, string>
}

/** With so many articles, fewer and rarer terms tell neighbours apart, and the cost stays linear. */
const LARGE = 500
const TINY = 20
/** Terms kept of an article, and the share of the articles above which a term says nothing about one. */
const LIMITS = { small: { terms: 80, share: 0.4 }, large: { terms: 40, share: 0.1 } } as const

/** TF-IDF vectors of all articles, cut to their strongest terms so that comparing stays cheap in large collections. */
export function buildVectors(articles: readonly Article[], read: ReadTerm = createTermReader()): Vectors {
  const forms = createForms()
  const counts = articles.map((article) => countTerms(article, read, forms))
  const frequencies = new Map<string, number>()
  for (const count of counts) {
    for (const term of count.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  return {
    list: counts.map((count) => weighTerms(count, frequencies, articles.length)),
    words: forms.listBest(),
  }
}

function countTerms(article: Article, read: ReadTerm, forms: Forms): Map<string, number> {
  const counts = new Map<string, number>()
  for (const field of listFields(article)) {
    const terms = listTerms(field.text, read)
    for (const term of field.hasPairs ? [...terms, ...listPairs(field.text, read)] : terms) {
      counts.set(term.stem, (counts.get(term.stem) ?? 0) + field.weight)
      if (field.hasPairs) forms.add(term, field.weight)
    }
  }
  return counts
}

function weighTerms(
  counts: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
  total: number,
): Vector {
  const { terms, share } = total > LARGE ? LIMITS.large : LIMITS.small
  const weighted: [string, number][] = []
  for (const [term, count] of counts) {
    const frequency = frequencies.get(term) ?? 0
    if (frequency < 2 || (total > TINY && frequency > total * share)) continue
    weighted.push([term, Math.log(1 + count) * Math.log(1 + total / frequency)])
  }
  weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  let squares = 0
  for (const [, weight] of weighted) squares += weight * weight
  const norm = Math.sqrt(squares) || 1
  return new Map(weighted.slice(0, terms).map(([term, weight]) => [term, weight / norm]))
}
