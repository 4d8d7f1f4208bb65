import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../problem'
import type { Cursor, Source } from './cursor'
import { buildElement, position } from './elements'
import { buildFootnoteReference } from './footnotes'
import { reportHtml } from './html'
import { MAX_INLINE_DEPTH } from './nesting'
import { type Element, type ElementContent, element } from './tree'

/** What stands inside one paragraph, heading or cell: text, emphasis, links, pictures, code. */
export function buildInline(
  tokens: readonly Token[],
  cursor: Cursor,
  problems: Problem[],
  source: Source,
): ElementContent[] {
  if (tokens.some((token) => token.level > MAX_INLINE_DEPTH)) {
    problems.push(describeDepth(source.file, cursor.line + source.firstLine))
    return []
  }
  const root = element('p', [])
  const open: Element[] = [root]
  const top = (): Element => open.at(-1) ?? root
  for (const token of tokens) {
    if (token.type === 'text') addText(top(), token.content)
    else if (token.type === 'softbreak') addText(top(), '\n')
    else if (token.type === 'hardbreak') top().children.push(element('br', []))
    else if (token.type === 'code_inline')
      top().children.push(element('code', [{ type: 'text', value: token.content }]))
    else if (token.type === 'html_inline') htmlInline(token, top(), cursor, problems, source)
    else if (token.type === 'image') top().children.push(image(token, cursor))
    else if (token.type === 'footnote_ref') top().children.push(buildFootnoteReference(token))
    else if (token.type.startsWith('footnote_')) continue
    else if (token.nesting === -1) open.pop()
    else {
      const node = token.type === 'link_open' ? link(token, cursor) : buildElement(token)
      top().children.push(node)
      if (token.nesting === 1) open.push(node)
    }
  }
  return root.children
}

function addText(parent: Element, value: string): void {
  const last = parent.children.at(-1)
  if (last?.type === 'text') last.value += value
  else if (value !== '') parent.children.push({ type: 'text', value })
}

function link(token: Token, cursor: Cursor): Element {
  const href = String(token.attrGet('href') ?? '')
  const node = element('a', [], { href })
  const written = decodeTarget(href)
  const place = token.markup === 'linkify' ? cursor.placeOf(written) : cursor.placeOf(`](${written}`)
  const column = token.markup === 'linkify' || place.column === 1 ? place.column : place.column + 2
  node.position = position(place.line, column)
  return node
}

/** The target as an author is likely to have typed it (the parser percent-encodes). */
function decodeTarget(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

function image(token: Token, cursor: Cursor): Element {
  const src = String(token.attrGet('src') ?? '')
  const node = element('img', [], { src, alt: token.content })
  const place = cursor.placeOf(`](${decodeTarget(src)}`)
  node.position = position(place.line, place.column === 1 ? 1 : place.column + 2)
  return node
}

function htmlInline(
  token: Token,
  parent: Element,
  cursor: Cursor,
  problems: Problem[],
  source: Source,
): void {
  if (/^<br\s*\/?>$/i.test(token.content)) parent.children.push(element('br', []))
  else reportHtml(token.content, cursor.placeOf(token.content), problems, source)
}

function describeDepth(file: string, line: number): Problem {
  return {
    ...{ file, line, column: 1, severity: 'error', code: 'nesting-too-deep' },
    message: `Emphasis and links are nested more than ${MAX_INLINE_DEPTH} levels deep here.`,
    hint: 'Take out the signs (`*`, `_`, `[`) that are too many.',
  }
}
