import type { Features } from './phrase-features'
import type { Lead } from './thesaurus'
import type { Impacts } from './weigh-bags'
import { PHRASE, WEIGHTS } from './weights'

/** A line of the thesaurus: what calls it up, and what the articles say of what it leads to, one list for each meaning. */
export interface FoldedLine {
  readonly features: Features
  readonly meanings: readonly Impacts[]
  readonly strength: Lead['strength']
}

/** Articles that a line leads to, and that a word or pair leads to: beyond the strongest of them nobody looks. */
const MAX_ARTICLES = 100
const MAX_POSTINGS = 40
/** Impacts below this change no order. */
const LEAST = 0.2
/** A typical impact: lines are brought level around it. */
const TYPICAL = 10

/**
 * What readers' phrases say for articles, by word and by pair of words, as if the articles had used them: phrases need not
 * travel to the reader, and a part of one already finds something.
 */
export function foldPhrases(lines: readonly FoldedLine[]): ReadonlyMap<string, Impacts> {
  const sums = new Map<string, Map<number, number>>()
  for (const { features, meanings, strength } of lines) {
    const articles = listArticles(meanings, WEIGHTS[strength])
    for (const [key, share] of features) {
      const sum = sums.get(key) ?? new Map<number, number>()
      sums.set(key, sum)
      for (const [index, impact] of articles)
        sum.set(index, (sum.get(index) ?? 0) + (share * impact) ** PHRASE.norm)
    }
  }
  const folded = new Map<string, Impacts>()
  for (const [key, sum] of sums) {
    const impacts = [...sum].map(([index, value]) => [index, value ** (1 / PHRASE.norm)] as const)
    const kept = listStrongest(impacts, MAX_POSTINGS).filter(([, impact]) => impact >= LEAST)
    if (kept.length > 0) folded.set(key, new Map(kept))
  }
  return folded
}

/** The mean of what a line's meanings say; a line whose best article says little is lifted, one that shouts is damped. */
function listArticles(
  meanings: readonly Impacts[],
  weight: number,
): readonly (readonly [index: number, impact: number])[] {
  const sum = new Map<number, number>()
  for (const impacts of meanings) {
    for (const [index, impact] of impacts) sum.set(index, (sum.get(index) ?? 0) + impact / meanings.length)
  }
  const strongest = listStrongest([...sum], MAX_ARTICLES)
  const scale = weight * (TYPICAL / (strongest[0]?.[1] ?? 1)) ** PHRASE.level
  return strongest.map(([index, impact]) => [index, impact * scale])
}

function listStrongest(
  impacts: readonly (readonly [index: number, impact: number])[],
  limit: number,
): readonly (readonly [index: number, impact: number])[] {
  return [...impacts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit)
}
