/** Words at each end of a long passage, and beside one that occurs twice. */
const EDGE_WORDS = 6
const CONTEXT_WORDS = 4
const LONGEST_WHOLE = 120

/**
 * The text fragment of a passage between two offsets of a page, whose blocks are set apart by line breaks. Widened to
 * whole words; names what stands beside it where it occurs more than once. Undefined where nothing is left.
 */
export function buildTextFragment(page: string, from: number, to: number): string | undefined {
  const [start, end] = widen(page, from, to)
  const passage = page.slice(start, end)
  if (passage.trim() === '') return undefined
  const isWhole = passage.length <= LONGEST_WHOLE && !passage.includes('\n')
  const parts = isWhole ? [passage] : [firstWords(passage), lastWords(passage)]
  if (count(page, parts[0] ?? '') === 1) return format(parts)
  const before = lastWords(page.slice(0, start).split('\n').at(-1) ?? '', CONTEXT_WORDS)
  const after = firstWords(page.slice(end).split('\n')[0] ?? '', CONTEXT_WORDS)
  return format(parts, before, after)
}

/** Moves both ends out to the borders of their words, then in over spaces. */
function widen(page: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(page.charAt(start))) start++
  while (end > start && /\s/.test(page.charAt(end - 1))) end--
  while (start > 0 && /\S/.test(page.charAt(start - 1))) start--
  while (end < page.length && /\S/.test(page.charAt(end))) end++
  return [start, end]
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

function firstWords(passage: string, most = EDGE_WORDS): string {
  return words(passage.trim().split('\n')[0] ?? '')
    .slice(0, most)
    .join(' ')
}

function lastWords(passage: string, most = EDGE_WORDS): string {
  return words(passage.trim().split('\n').at(-1) ?? '')
    .slice(-most)
    .join(' ')
}

const count = (page: string, part: string): number =>
  page.replace(/ +/g, ' ').toLowerCase().split(part.replace(/ +/g, ' ').toLowerCase()).length - 1

function format(parts: readonly string[], before = '', after = ''): string {
  const text = parts.map(encode).join(',')
  return `:~:text=${before === '' ? '' : `${encode(before)}-,`}${text}${after === '' ? '' : `,-${encode(after)}`}`
}

/** A hyphen, a comma and an ampersand mean something between the parts of a fragment. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replace(/-/g, '%2D')
