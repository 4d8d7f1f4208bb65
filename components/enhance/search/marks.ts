import type { Range } from '@/lib/search/result'

export interface Part {
  readonly text: string
  readonly isMarked: boolean
}

/** A text in parts, marked and not, in order; ranges that overlap or lie outside are cut, nothing is lost or doubled. */
export function splitMarks(text: string, ranges: readonly Range[]): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const first = Math.max(start, from)
    const last = Math.min(end, text.length)
    if (last <= first) continue
    if (first > from) parts.push({ text: text.slice(from, first), isMarked: false })
    parts.push({ text: text.slice(first, last), isMarked: true })
    from = last
  }
  if (from < text.length) parts.push({ text: text.slice(from), isMarked: false })
  return parts
}
