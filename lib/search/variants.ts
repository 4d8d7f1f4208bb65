import type { Token } from '@/lib/language/tokens'
import { findNearest } from './misspelling'
import type { Spellings } from './terms'
import { WEIGHTS } from './weights'

/** Words of the index that a word of the query may mean, with what they count; 1 is the word itself. */
export type Variants = ReadonlyMap<string, number>

const MIN_PREFIX = 3
/** Letters that a stem may lack at the end of a word that is still being typed (`escalati` for `escal`). */
const MAX_TAIL = 4
const MIN_STEM = 5

/** The word itself, what it may become while it is typed, or else its nearest misspellings; empty for a stranger. */
export function listVariants(token: Token, isLast: boolean, words: Spellings): Variants {
  const isKnown = words.some(([candidate]) => candidate === token.stem)
  const variants = new Map<string, number>(isKnown ? [[token.stem, 1]] : [])
  if (isLast) addCompletions(token, isKnown, words, variants)
  if (variants.size === 0) addMisspellings(token, words, variants)
  return variants
}

function addCompletions(
  { word, stem }: Token,
  isKnown: boolean,
  words: Spellings,
  variants: Map<string, number>,
): void {
  for (const [candidate] of words) {
    if (candidate === stem) continue
    if (word.length >= MIN_PREFIX && candidate.startsWith(word)) {
      const share = word.length / candidate.length
      variants.set(
        candidate,
        isKnown ? (WEIGHTS.prefix / 2) * share : WEIGHTS.prefix + (1 - WEIGHTS.prefix) * share,
      )
    } else if (!isKnown && isBeginning(candidate, word)) variants.set(candidate, 0.9)
  }
}

function isBeginning(stem: string, word: string): boolean {
  return stem.length >= MIN_STEM && word.length - stem.length <= MAX_TAIL && word.startsWith(stem)
}

function addMisspellings(token: Token, words: Spellings, variants: Map<string, number>): void {
  const { slips, nearest } = findNearest(token, words)
  for (const candidate of nearest) variants.set(candidate, slips < 2 ? WEIGHTS.slip : WEIGHTS.slips)
}
