import type { QueryWord } from './query'
import type { Terms } from './terms'

/** Words of the index that a word of the query may mean, with what they count; 1 is the word itself. */
export type Variants = ReadonlyMap<string, number>

const MIN_PREFIX = 3
/** Letters that a stem may lack at the end of a word that is still being typed (`escalati` for `escal`). */
const MAX_TAIL = 4
const MIN_STEM = 5
const ENDINGS =
  `ably ability ances ated ating ations ators edly ement ements ences ency ents ers erships ership fulness ings ional
ities ively iveness izations izers izing ization ments nesses ously`.split(/\s+/)

/** The word itself and what it may become while it is typed; empty for a stranger. */
export function listVariants({ token: { word, stem }, isLast }: QueryWord, terms: Terms): Variants {
  const isKnown = terms.findPostings(stem) !== undefined
  const variants = new Map<string, number>(isKnown ? [[stem, 1]] : [])
  if (!isLast) return variants
  for (const candidate of word.length < MIN_PREFIX ? [] : terms.listCompletions(word)) {
    if (candidate === stem) continue
    variants.set(candidate, isKnown ? Math.sqrt(word.length / candidate.length) : 1)
  }
  if (isKnown) return variants
  for (let length = Math.max(MIN_STEM, word.length - MAX_TAIL); length < word.length; length++) {
    const beginning = word.slice(0, length)
    if (mayEnd(word.slice(length)) && terms.findPostings(beginning) !== undefined)
      variants.set(beginning, 0.9)
  }
  return variants
}

function mayEnd(tail: string): boolean {
  return ENDINGS.some((ending) => ending.startsWith(tail))
}
