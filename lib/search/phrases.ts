import type { Token } from '@/lib/language/tokens'

/** A sequence of stems that stands for something, by number. */
export interface Phrase {
  readonly stems: readonly string[]
  readonly id: number
}

/** How often each id is spoken of in a text; an id without a hit is missing. */
export type CountPhrases = (tokens: readonly Token[]) => ReadonlyMap<number, number>

/** A finder of phrases; between two words of a phrase up to `gap` other words may stand. */
export function createPhraseCounter(phrases: readonly Phrase[], gap: number): CountPhrases {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.stems[0]
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [phrase])
    else known.push(phrase)
  }
  return (tokens) => {
    const counts = new Map<number, number>()
    for (const [start, token] of tokens.entries()) {
      for (const { stems, id } of byFirst.get(token.stem) ?? []) {
        if (standsAt(tokens, start, stems, gap)) counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
    return counts
  }
}

function standsAt(tokens: readonly Token[], start: number, stems: readonly string[], gap: number): boolean {
  let place = start
  for (const stem of stems.slice(1)) {
    const next = findNext(tokens, place + 1, place + 1 + gap, stem)
    if (next === -1) return false
    place = next
  }
  return true
}

function findNext(tokens: readonly Token[], from: number, to: number, stem: string): number {
  for (let i = from; i <= to; i++) if (tokens[i]?.stem === stem) return i
  return -1
}
