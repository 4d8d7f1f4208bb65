import { americanize, americanizeBeginning } from '@/lib/language/spelling'
import type { Token } from '@/lib/language/tokens'
import { measureSlips } from './edit-distance'
import type { KnownWord, Vocabulary } from './vocabulary'

/** What stands for a word that no article and no phrase uses. */
export interface Correction {
  readonly stem: string
  /** 0 to 1: how sure it is. */
  readonly sureness: number
}

const MIN_WORD = 4
/** Shorter stems end where another word begins. */
const MIN_STEM = 5
const MAX_TAIL = 6
/** What a free ending costs in slips: of equals the whole word is nearer. */
const FREE_ENDING = 1
/** What it costs to compare stems instead of words. */
const STEMMED = 0.3
/** Slips that a strong word may be farther away than a weak one. */
const STRENGTH = 1.2
/** Letters that are needed before a slip is more likely than another word. */
const SURE_LETTERS = 3

/** The word that a misspelt one stands for, if any is near enough; of those about as near the one that says more. */
export function findRight(token: Token, words: Vocabulary): Correction | undefined {
  const limit = limitSlips(token.word)
  if (limit === 0) return undefined
  let right: Correction | undefined
  let least = Number.POSITIVE_INFINITY
  for (const known of words) {
    const slips = measureDistance(token, known, limit)
    const cost = slips - STRENGTH * known.strength
    if (slips > limit || cost >= least) continue
    least = cost
    const letters = Math.max(1, token.word.length - SURE_LETTERS)
    right = { stem: known.stem, sureness: Math.max(0, 1 - slips / letters) }
  }
  return right
}

/** The strongest word that begins as written, although its stem does not (`utiliz` for utilization). */
export function findContinued({ word }: Token, words: Vocabulary): Correction | undefined {
  if (word.length < MIN_WORD) return undefined
  const beginnings = [word, ...americanizeBeginning(word)]
  let best: KnownWord | undefined
  for (const known of words) {
    if (known.strength <= (best?.strength ?? -1)) continue
    if (beginnings.some((beginning) => known.written.startsWith(beginning))) best = known
  }
  return best === undefined ? undefined : { stem: best.stem, sureness: 1 }
}

/** The longer a word, the more slips leave it what it is. */
function limitSlips(word: string): number {
  if (word.length < MIN_WORD) return 0
  if (word.length < 6) return 1.3
  return word.length < 8 ? 1.6 : 2.1
}

/** A slip may keep the stemmer from its work: the ending of the word is then free (`leadreship` for `leader`). */
function measureDistance({ word: typed, stem }: Token, known: KnownWord, limit: number): number {
  const word = americanize(typed)
  const slips = Math.min(
    measureSlips(typed, known.written, limit),
    word === typed ? Number.POSITIVE_INFINITY : measureSlips(word, known.written, limit),
    measureSlips(stem, known.stem, limit) + STEMMED,
  )
  const tail = word.length - known.stem.length
  if (slips <= limit || known.stem.length < MIN_STEM || tail < 2 || tail > MAX_TAIL) return slips
  return measureSlips(word.slice(0, known.stem.length), known.stem, limit) + FREE_ENDING
}
