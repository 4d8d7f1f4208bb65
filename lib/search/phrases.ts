import type { Token } from '@/lib/language/tokens'

/** A sequence of stems that stands for something, by number. */
export interface Phrase {
  readonly stems: readonly string[]
  readonly id: number
}

export interface PhraseHit {
  readonly id: number
  /** Places of its words among the tokens. */
  readonly places: readonly number[]
}

export type FindPhrases = (tokens: readonly Token[]) => readonly PhraseHit[]

/** A finder of phrases, in order of their first words; between two words up to `gap` others may stand. */
export function createPhraseFinder(phrases: readonly Phrase[], gap: number): FindPhrases {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.stems[0]
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [phrase])
    else known.push(phrase)
  }
  return (tokens) => {
    const hits: PhraseHit[] = []
    for (const [start, token] of tokens.entries()) {
      for (const { stems, id } of byFirst.get(token.stem) ?? []) {
        const places = findPlaces(tokens, start, stems, gap)
        if (places !== undefined) hits.push({ id, places })
      }
    }
    return hits
  }
}

function findPlaces(
  tokens: readonly Token[],
  start: number,
  stems: readonly string[],
  gap: number,
): readonly number[] | undefined {
  const places = [start]
  for (let i = 1; i < stems.length; i++) {
    const from = (places[i - 1] ?? start) + 1
    const next = findNext(tokens, from, from + gap, stems[i] ?? '')
    if (next === undefined) return undefined
    places.push(next)
  }
  return places
}

function findNext(tokens: readonly Token[], from: number, to: number, stem: string): number | undefined {
  for (let i = from; i <= to; i++) if (tokens[i]?.stem === stem) return i
  return undefined
}
