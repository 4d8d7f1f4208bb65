import type { Impacts } from './weigh-bags'

/** A list of articles with what a term adds to each, in the order of the articles. */
export interface Postings {
  readonly indexes: readonly number[]
  /** 1 to LEVELS, on a square-root scale of the largest impact in the index. */
  readonly levels: readonly number[]
}

/** Steps of an impact: enough for the ranking (docs/search.md), few enough for one cheap sign. */
export const LEVELS = 30
/** Signs of the text form: no quotation mark, no backslash, nothing that JSON escapes. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const BASE = 32

/** A term's postings as text: for each article the gap to the one before, in base 32, then its level. */
export function formatPostings({ indexes, levels }: Postings): string {
  let text = ''
  let before = -1
  for (const [i, index] of indexes.entries()) {
    text += formatNumber(index - before - 1) + (SIGNS[levels[i] ?? 1] ?? '1')
    before = index
  }
  return text
}

/** The postings that a text holds. */
export function parsePostings(text: string): Postings {
  const indexes: number[] = []
  const levels: number[] = []
  let before = -1
  for (let place = 0; place < text.length; ) {
    const [gap, next] = parseNumber(text, place)
    before += gap + 1
    indexes.push(before)
    levels.push(SIGNS.indexOf(text.charAt(next)))
    place = next + 1
  }
  return { indexes, levels }
}

/** The strongest postings of a term, at most `limit`, in the order of the articles. */
export function quantize(impacts: Impacts, largest: number, limit: number): Postings {
  const strongest = [...impacts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .sort((a, b) => a[0] - b[0])
  return {
    indexes: strongest.map(([index]) => index),
    levels: strongest.map(([, impact]) =>
      Math.max(1, Math.round(LEVELS * Math.sqrt(Math.min(1, impact / largest)))),
    ),
  }
}

/** What a level stands for, as a share of the largest impact. */
export function readLevel(level: number): number {
  return (level / LEVELS) ** 2
}

function formatNumber(value: number): string {
  let text = SIGNS[value % BASE] ?? ''
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    text = (SIGNS[BASE + (rest % BASE)] ?? '') + text
  }
  return text
}

function parseNumber(text: string, start: number): readonly [number, number] {
  let value = 0
  for (let place = start; place < text.length; place++) {
    const sign = SIGNS.indexOf(text.charAt(place))
    value = value * BASE + (sign % BASE)
    if (sign < BASE) return [value, place + 1]
  }
  return [value, text.length]
}
