import { listPairKeys } from './pairs'
import { readLevel } from './postings'
import type { Query, QueryWord } from './query'
import type { Terms } from './terms'
import { listVariants } from './variants'

/** Words that an unfinished one is taken for when its pairs are looked up: each costs a file. */
const MAX_LIKELY = 4

/**
 * What the last word of a query most likely becomes beside the other words: of all that begin as it does, those that say
 * most for articles of which the others speak.
 */
export function listLikely({ words }: Query, terms: Terms, total: number): readonly string[] {
  const last = words.at(-1)
  if (last === undefined || !last.isLast) return []
  const others = addUp(words.slice(0, -1), terms, total)
  return [...listVariants(last, terms)]
    .map(([stem, share]) => ({ stem, score: findBest(stem, share, others, terms) }))
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
    .slice(0, MAX_LIKELY)
    .map(({ stem }) => stem)
}

/** Keys of the pairs that a word makes with the others, if it stands for another stem. */
export function listPairsWith({ tokens }: Query, word: QueryWord, stem: string): readonly string[] {
  const others = new Set(listPairKeys(tokens.filter((token) => token !== word.token)))
  const put = tokens.map((token) => (token === word.token ? { ...token, stem, isStop: false } : token))
  return listPairKeys(put).filter((key) => !others.has(key))
}

function addUp(words: readonly QueryWord[], terms: Terms, total: number): Float64Array {
  const scores = new Float64Array(total)
  for (const { token } of words) {
    const { indexes = [], levels = [] } = terms.findPostings(token.stem) ?? {}
    for (const [i, index] of indexes.entries())
      if (index < total) scores[index] = (scores[index] ?? 0) + readLevel(levels[i] ?? 0)
  }
  return scores
}

function findBest(stem: string, share: number, others: Float64Array, terms: Terms): number {
  const { indexes = [], levels = [] } = terms.findPostings(stem) ?? {}
  let best = 0
  for (const [i, index] of indexes.entries())
    best = Math.max(best, (others[index] ?? 0) + share * readLevel(levels[i] ?? 0))
  return best
}
