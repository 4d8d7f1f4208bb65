import { posix } from 'node:path'
import { findRoute } from '../catalog/resolve-link'

/** A link target as it stands in the source of a document. */
export interface SourceLink {
  readonly target: string
  /** Place of the target in the text. */
  readonly start: number
}

const INLINE = /\]\(\s*<?([^\s<>)]+)/g
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:\s+<?([^\s<>]+)/gm

/** Targets of inline links and reference definitions, in order; what stands in code is no link. */
export function listSourceLinks(text: string): readonly SourceLink[] {
  const visible = hideCode(text)
  return [INLINE, DEFINITION]
    .flatMap((pattern) => [...visible.matchAll(pattern)])
    .map((match) => ({
      target: match[1] ?? '',
      start: match.index + match[0].lastIndexOf(match[1] ?? ''),
    }))
    .sort((a, b) => a.start - b.start)
}

/** The text with code blanked out, every other sign in its place. */
function hideCode(text: string): string {
  const blank = (code: string): string => code.replace(/[^\n]/g, ' ')
  return text
    .replace(/^(---\n[\s\S]*?\n---)(?=\n)/, blank)
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gm, blank)
    .replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank)
}

/** The site path that a relative or root-relative target in a file stands for, without its `#…`; undefined for others. */
export function findTargetRoute(target: string, file: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(target)) return undefined
  const path = target.split(/[#?]/)[0] ?? ''
  return findRoute(posix.normalize(posix.join('/', path.startsWith('/') ? '' : posix.dirname(file), path)))
}

/** A replacement of one stretch of a text. */
export interface Edit {
  readonly start: number
  readonly before: string
  readonly after: string
}

/** The text with all edits made. They may come in any order; two of the same place count once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  const places = new Set<number>()
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    if (places.has(edit.start)) continue
    places.add(edit.start)
    result = result.slice(0, edit.start) + edit.after + result.slice(edit.start + edit.before.length)
  }
  return result
}
