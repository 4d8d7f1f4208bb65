import type { Problem } from '../problem'

/** Deeper lists or quotations than this are refused: nobody can read them, and parsers choke on thousands. */
export const MAX_DEPTH = 12

/** The same for emphasis and links inside one another. */
export const MAX_INLINE_DEPTH = 8

/** Index (from 0) of the first line, outside fenced code, that opens more than `MAX_DEPTH` levels; or undefined. */
export function findDeepLine(text: string): number | undefined {
  let fence: string | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark.slice(0, 3) : undefined
      continue
    }
    if (fence === undefined && depthOf(line) > MAX_DEPTH) return index
  }
  return undefined
}

function depthOf(line: string): number {
  const lead =
    /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/.exec(line.slice(0, 4000))?.[0] ?? ''
  const marks = lead.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0
  const indent = /^[ \t]*/.exec(lead)?.[0].replace(/\t/g, '    ').length ?? 0
  return marks === 0 ? 0 : marks + Math.floor(indent / 4)
}

export function describeDepth(file: string, line: number): Problem {
  return {
    ...{ file, line, column: 1, severity: 'error', code: 'nesting-too-deep' },
    message: `Lists or quotations are nested more than ${MAX_DEPTH} levels deep here.`,
    hint: 'Take some levels out.',
  }
}
