import { EVIDENCE } from './weights'

/** What is known of a word of a query. */
export interface WordEvidence {
  /** What it weighs in the query. */
  readonly mass: number
  /** 0 for a stranger, 1 for a word of the index, between them for what was put right. */
  readonly sureness: number
  /** What it says for the article that it says most for, 0 to 1. */
  readonly strength: number
  /** Whether the best article uses it. */
  readonly isInBest: boolean
}

/**
 * Whether a query is understood well enough to answer: an article that uses all its words is an answer; else the less is
 * known of the words, the more must speak for the best article.
 */
export function isEnough(
  words: readonly WordEvidence[],
  { best, elsewhere }: { readonly best: number; readonly elsewhere: number },
): boolean {
  if (best <= 0) return false
  if (elsewhere === 0 && words.every(({ sureness, isInBest }) => sureness === 1 && isInBest)) return true
  const total = words.reduce((sum, { mass }) => sum + mass, 0)
  const mean = (rate: (word: WordEvidence) => number): number =>
    total === 0 ? 1 : words.reduce((sum, word) => sum + word.mass * rate(word), 0) / total
  const known = mean(({ sureness }) => sureness)
  const strength = mean((word) => word.sureness * Math.sqrt(word.strength))
  return (
    EVIDENCE.known * known + strength + EVIDENCE.best * Math.sqrt(best) - EVIDENCE.elsewhere * elsewhere >=
    EVIDENCE.needed
  )
}
