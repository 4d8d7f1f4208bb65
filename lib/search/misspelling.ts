import type { Token } from '@/lib/language/tokens'
import { countSlips } from './edit-distance'
import type { Spellings } from './terms'

const LONG = 8
/** Shorter stems end where another word begins. */
const MIN_STEM = 5
const MAX_TAIL = 6
/** What a free ending costs in slips: of equals the whole word is nearer. */
const FREE_ENDING = 0.5
/** Shorter words have too many neighbours to be put right by subjects alone. */
const MIN_CORRECTED = 5
/** The same where the slip is in the first letters, and nothing else. */
const MIN_START = 5

/** The stems that a misspelt word is fewest slips away from, among those that begin alike; the longer, the more slips. */
export function findNearest(
  { word, stem }: Pick<Token, 'word' | 'stem'>,
  words: Iterable<readonly [stem: string, written: string]>,
): { readonly slips: number; readonly nearest: readonly string[] } {
  const allowed = countAllowed(word)
  let limit = allowed + FREE_ENDING
  const plain = dropDoubles(word)
  let nearest: string[] = []
  if (allowed === 0) return { slips: 0, nearest }
  for (const [candidate, written] of words) {
    if (candidate.charAt(0) !== word.charAt(0)) continue
    const slips = Math.min(
      countSlips(word, written, limit),
      countStemSlips(word, stem, candidate, limit),
      dropDoubles(written) === plain ? 1 : limit + 1,
    )
    if (slips > limit) continue
    if (slips < limit) nearest = []
    limit = slips
    nearest.push(candidate)
  }
  return { slips: limit, nearest }
}

/** The subject that a misspelt word stands for; one with a slip at the start only where no word of the index is one slip away. */
export function findRight(token: Token, subjects: Spellings, neighbours: Spellings): string | undefined {
  if (token.word.length >= MIN_CORRECTED) {
    const [nearest] = findNearest(token, subjects).nearest
    if (nearest !== undefined) return nearest
  }
  const near = findNearest(token, neighbours)
  if (token.word.length < MIN_START || (near.nearest.length > 0 && near.slips < 2)) return undefined
  const found = subjects.find(
    ([stem, written]) => isSlipAtStart(token.word, written) || isSlipAtStart(token.stem, stem),
  )
  return found?.[0]
}

/** Whether the first letter was dropped, added, changed, or swapped with the second. */
function isSlipAtStart(word: string, right: string): boolean {
  if (Math.min(word.length, right.length) < MIN_START - 1) return false
  if (word === right.slice(1) || word.slice(1) === right || word.slice(1) === right.slice(1)) return true
  return word.slice(2) === right.slice(2) && word[0] === right[1] && word[1] === right[0]
}

/** Letters doubled in the wrong place are one slip, however many (`procces`). */
function dropDoubles(word: string): string {
  return word.replace(/(.)\1/g, '$1')
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
  return countSlips(word.slice(0, candidate.length), candidate, limit) + FREE_ENDING
}
