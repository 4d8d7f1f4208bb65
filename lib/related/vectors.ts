import type { Article } from '@/lib/content/model'
import { createTermReader, listPairs, listTerms, type ReadTerm } from '@/lib/language/terms'
import { listFields } from './fields'
import { createForms, type Forms } from './forms'

/** The most telling terms of an article with their weights; the squares of the weights sum to at most 1. */
export type Vector = ReadonlyMap<string, number>

export interface Vectors {
  /** In the order of the articles. */
  readonly list: readonly Vector[]
  /** A readable form of a term, as some article wrote it. */
  readonly words: ReadonlyMap<string, string>
}

const TERMS_PER_ARTICLE = 80
/** A term in more than this share of a larger collection says nothing about one article. */
const MAX_SHARE = 0.4

/** TF-IDF vectors of all articles, cut to their strongest terms so that comparing stays cheap in large collections. */
export function buildVectors(articles: readonly Article[]): Vectors {
  const read = createTermReader()
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
      forms.add(term, field.weight)
    }
  }
  return counts
}

function weighTerms(
  counts: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
  total: number,
): Vector {
  const weighted: [string, number][] = []
  for (const [term, count] of counts) {
    const frequency = frequencies.get(term) ?? 0
    if (frequency < 2 || (total > 20 && frequency > total * MAX_SHARE)) continue
    weighted.push([term, Math.log(1 + count) * Math.log(1 + total / frequency)])
  }
  weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const norm = Math.hypot(...weighted.map(([, weight]) => weight)) || 1
  return new Map(weighted.slice(0, TERMS_PER_ARTICLE).map(([term, weight]) => [term, weight / norm]))
}
