import type { ListTokens, Token } from '@/lib/language/tokens'
import type { Range } from './result'

/** A section of an article, taken apart once for all searches. */
export interface PreparedSection {
  readonly id: string
  readonly text: string
  /** Subject words only. */
  readonly tokens: readonly Token[]
  /** Where its sentences begin. */
  readonly starts: readonly number[]
}

export interface Passage {
  readonly section: string
  readonly text: string
  readonly marks: readonly Range[]
}

/** What the stems weigh that a passage is chosen by. */
export type Marks = ReadonlyMap<string, number>

const MAX_LENGTH = 240
const ANSWER_BONUS = 1.3

/** The sections that a line of a texts file holds. */
export function prepareSections(line: string, listTokens: ListTokens): readonly PreparedSection[] {
  const parts = line.split('\t')
  return parts.flatMap((id, i) => {
    if (i % 2 === 1) return []
    const text = parts[i + 1] ?? ''
    const starts = [0, ...[...text.matchAll(/(?<=[.!?:·])\s+/g)].map((gap) => gap.index + gap[0].length)]
    return [{ id, text, starts, tokens: listTokens(text).filter((token) => !token.isStop) }]
  })
}

/** The passage that speaks most of the marked stems; the answer, or the beginning, where none does. */
export function findPassage(sections: readonly PreparedSection[], marks: Marks): Passage {
  let best = { section: sections[0], start: 0, score: 0 }
  for (const section of sections) {
    const bonus = section.id === 'answer' ? ANSWER_BONUS : 1
    const hits = section.tokens.filter((token) => marks.has(token.stem))
    for (const start of listUsefulStarts(section, hits)) {
      const score = bonus * weighWindow(hits, start, marks)
      if (score > best.score) best = { section, start, score }
    }
  }
  const text = cutText(best.section?.text ?? '', best.start)
  const marked = best.section?.tokens.filter(
    (token) => marks.has(token.stem) && token.start >= best.start && token.end <= best.start + text.length,
  )
  return {
    section: best.section?.id ?? '',
    text,
    marks: (marked ?? []).map((token) => [token.start - best.start, token.end - best.start]),
  }
}

/** Beginnings of the sentences that hold a hit. */
function listUsefulStarts({ starts }: PreparedSection, hits: readonly Token[]): readonly number[] {
  return [...new Set(hits.map((hit) => starts.findLast((start) => start <= hit.start) ?? 0))]
}

function weighWindow(hits: readonly Token[], start: number, marks: Marks): number {
  const seen = new Set<string>()
  let score = 0
  for (const hit of hits) {
    if (hit.start < start || hit.end > start + MAX_LENGTH || seen.has(hit.stem)) continue
    seen.add(hit.stem)
    score += marks.get(hit.stem) ?? 0
  }
  return score
}

/** Whole sentences as far as they fit; a first one that is too long is cut at a word. */
function cutText(text: string, start: number): string {
  const rest = text.slice(start)
  if (rest.length <= MAX_LENGTH) return rest
  const window = rest.slice(0, MAX_LENGTH)
  const end = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
  if (end > MAX_LENGTH / 2) return window.slice(0, end + 1)
  return `${window.slice(0, window.lastIndexOf(' ')).replace(/[\s,;:·–-]+$/, '')}…`
}
