import type { Token } from '@/lib/language/tokens'

/** Words so frequent that a pair with one of them says no more than the other word. */
const EMPTY = new Set(
  `a am an and are as at be been but by can could did do does for from get gets got had has have he her his if in into is it
its i me my of on or our she so such than that the their them then there here these they this those to us was we were will
with would you your`.split(/\s+/),
)
/** Between the words of a key; no word holds it. */
export const PAIR_MARK = '+'
/** How far apart, among the words that are not empty, the two of a pair may stand in a query. */
const WINDOW = 5

/** The words of a text that may stand in a pair. */
export function listPairable(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => !EMPTY.has(token.word))
}

/** Key of two words in any order, beginning with a subject word; undefined for two words that are none, or for one twice. */
export function formatPair(a: Token, b: Token): string | undefined {
  if (a.stem === b.stem || (a.isStop && b.isStop)) return undefined
  const isInOrder = a.isStop === b.isStop ? a.stem < b.stem : b.isStop
  return isInOrder ? a.stem + PAIR_MARK + b.stem : b.stem + PAIR_MARK + a.stem
}

/** Keys of all pairs of words that stand near one another, each once. */
export function listPairKeys(tokens: readonly Token[]): readonly string[] {
  const words = listPairable(tokens)
  const keys = new Set<string>()
  for (const [i, a] of words.entries()) {
    for (const b of words.slice(i + 1, i + 1 + WINDOW)) {
      const key = formatPair(a, b)
      if (key !== undefined) keys.add(key)
    }
  }
  return [...keys]
}
