import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Edit } from './source-links'

/** The edit that adds a former slug to the `aliases` of a document, in the style in which they are written. */
export function addAlias(text: string, alias: string): Edit {
  const { source, start, end } = findFields(text)
  const root = parseDocument(source).contents
  const list = isMap(root) ? root.get('aliases', true) : undefined
  if (!isSeq(list) || !list.range) return { start: end, before: '', after: `aliases: [${alias}]\n` }
  const last = list.items.at(-1)
  if (list.flow) {
    const close = start + source.lastIndexOf(']', list.range[1])
    return { start: close, before: '', after: last ? `, ${alias}` : alias }
  }
  const from = isScalar(last) ? (last.range?.[0] ?? list.range[0]) : list.range[0]
  const lineStart = source.lastIndexOf('\n', from) + 1
  const lineEnd = source.indexOf('\n', from)
  const indent = /^\s*- */.exec(source.slice(lineStart, from))?.[0] ?? '  - '
  return {
    start: start + (lineEnd < 0 ? source.length : lineEnd + 1),
    before: '',
    after: `${indent}${alias}\n`,
  }
}

/** Edits that put one slug in the place of another in `related` and `not_related`. */
export function renameRelations(text: string, from: string, to: string): readonly Edit[] {
  if (!text.startsWith('---\n')) return []
  const { source, start } = findFields(text)
  const root = parseDocument(source).contents
  return ['related', 'not_related'].flatMap((field) => {
    const list = isMap(root) ? root.get(field, true) : undefined
    if (!isSeq(list)) return []
    return list.items.flatMap((entry): readonly Edit[] => {
      if (!isScalar(entry) || entry.value !== from || !entry.range) return []
      const written = source.slice(entry.range[0], entry.range[1])
      return [{ start: start + entry.range[0], before: written, after: written.replace(from, to) }]
    })
  })
}

/** The edit that lets a `canonical_url` on an own host, which names the old path of the document, follow to the new one. */
export function renameCanonical(
  text: string,
  moved: { readonly from: string; readonly to: string },
  ownHosts: ReadonlySet<string>,
): readonly Edit[] {
  if (!text.startsWith('---\n')) return []
  const { source, start } = findFields(text)
  const root = parseDocument(source).contents
  const entry = isMap(root) ? root.get('canonical_url', true) : undefined
  if (!isScalar(entry) || typeof entry.value !== 'string' || !entry.range) return []
  if (!URL.canParse(entry.value)) return []
  const { host, pathname } = new URL(entry.value)
  if (!ownHosts.has(host) || !pathname.endsWith(moved.from)) return []
  const written = source.slice(entry.range[0], entry.range[1])
  return [{ start: start + entry.range[0], before: written, after: written.replace(moved.from, moved.to) }]
}

/** The lines between the fences, with the place of their start and of the closing fence in the text. */
function findFields(text: string): { readonly source: string; readonly start: number; readonly end: number } {
  const start = text.indexOf('\n') + 1
  const close = text.indexOf('\n---', start - 1)
  const end = close < 0 ? text.length : close + 1
  return { source: text.slice(start, end), start, end }
}
