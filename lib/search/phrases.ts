import type { Token } from '@/lib/language/tokens'

/** A sequence of stems that stands for something, by number. */
export interface Phrase {
  readonly stems: readonly string[]
  readonly id: number
}

/** Numbers of the phrases in a text, in order of their first words; one for each time. */
export type FindPhrases = (tokens: readonly Token[]) => readonly number[]

/** A finder of phrases, word for word. */
export function createPhraseFinder(phrases: readonly Phrase[]): FindPhrases {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.stems[0]
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [phrase])
    else known.push(phrase)
  }
  return (tokens) => {
    const found: number[] = []
    for (const [start, token] of tokens.entries()) {
      for (const { stems, id } of byFirst.get(token.stem) ?? []) {
        if (stems.every((stem, i) => tokens[start + i]?.stem === stem)) found.push(id)
      }
    }
    return found
  }
}
