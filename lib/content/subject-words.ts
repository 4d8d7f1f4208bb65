import { buildComparable } from './comparable'

const COMMON = new Set(
  'what why how do does is the a an of to in and you your between are for md vs with when they that or on get s'.split(
    ' ',
  ),
)

/** The words of a title or an answer that carry its subject, each once, in a comparable form without endings. */
export function listSubjectWords(text: string): ReadonlySet<string> {
  return new Set(
    buildComparable(text)
      .split(' ')
      .filter((word) => word !== '' && !COMMON.has(word))
      .map((word) => word.replace(/(ing|ed|s)$/, '')),
  )
}

/** The share of words that two sets have in common, 0 to 1 (Jaccard). */
export function compareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
