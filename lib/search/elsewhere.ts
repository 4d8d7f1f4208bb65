import type { ListTokens } from '@/lib/language/tokens'
import { findLargest } from './add-impacts'
import { formatPair, listPairable } from './pairs'
import { isLead, type Thesaurus } from './thesaurus'
import type { Impacts } from './weigh-bags'

/** An article whose own words say so much for it is about them: more than one use in passing. */
const ABOUT = 3

interface Tables {
  readonly terms: ReadonlyMap<string, Impacts>
  readonly folded: ReadonlyMap<string, Impacts>
}

/**
 * Words and pairs of the lines of a thesaurus that say what is to be found elsewhere, without those that an article is
 * about after all, or that other lines lead from; `terms` are what the words of the articles say for them, `folded` what
 * those lines say.
 */
export function listElsewhere(
  thesaurus: Thesaurus,
  { terms, folded }: Tables,
  listTokens: ListTokens,
): ReadonlySet<string> {
  const keys = new Set<string>()
  const phrases = thesaurus.flatMap((line) => (isLead(line) ? [] : line.says))
  for (const phrase of phrases) {
    const tokens = listPairable(listTokens(phrase))
    const [only] = tokens
    if (tokens.length === 1 && only !== undefined && !isAbout([only.stem], terms)) keys.add(only.stem)
    for (const [i, a] of tokens.entries()) {
      for (const b of tokens.slice(i + 1)) {
        const key = formatPair(a, b)
        if (key !== undefined && !isAbout([a.stem, b.stem], terms)) keys.add(key)
      }
    }
  }
  return new Set([...keys].filter((key) => findLargest([folded.get(key) ?? new Map()]) < ABOUT))
}

/** Whether one article is about all of some words. */
function isAbout(stems: readonly string[], terms: ReadonlyMap<string, Impacts>): boolean {
  // The rarest word first: few articles are left to look at.
  const lists = stems.map((stem): Impacts => terms.get(stem) ?? new Map()).sort((a, b) => a.size - b.size)
  for (const index of lists[0]?.keys() ?? []) {
    if (lists.every((impacts) => (impacts.get(index) ?? 0) >= ABOUT)) return true
  }
  return false
}
