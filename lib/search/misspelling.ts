import type { Token } from '@/lib/language/tokens'
import { countSlips } from './edit-distance'

const LONG = 8
/** Shorter stems end where another word begins. */
const MIN_STEM = 5
const MAX_TAIL = 6

/** The stems that a misspelt word is fewest slips away from, among those that begin alike; the longer, the more slips. */
export function findNearest(
  { word, stem }: Pick<Token, 'word' | 'stem'>,
  words: Iterable<readonly [stem: string, written: string]>,
): { readonly slips: number; readonly nearest: readonly string[] } {
  let limit = countAllowed(word)
  let nearest: string[] = []
  if (limit === 0) return { slips: 0, nearest }
  for (const [candidate, written] of words) {
    if (candidate.charAt(0) !== word.charAt(0)) continue
    const slips = Math.min(countSlips(word, written, limit), countStemSlips(word, stem, candidate, limit))
    if (slips > limit) continue
    if (slips < limit) nearest = []
    limit = slips
    nearest.push(candidate)
  }
  return { slips: limit, nearest }
}

function countAllowed(word: string): number {
  if (word.length < 4) return 0
  return word.length < LONG ? 1 : 2
}

/** A slip may keep the stemmer from its work: the ending of the word is then free (`leadreship` for `leader`). */
function countStemSlips(word: string, stem: string, candidate: string, limit: number): number {
  const slips = Math.min(countSlips(stem, candidate, limit), countSlips(word, candidate, limit))
  const tail = word.length - candidate.length
  if (slips <= limit || candidate.length < MIN_STEM || tail < 2 || tail > MAX_TAIL) return slips
  return countSlips(word.slice(0, candidate.length), candidate, limit)
}
