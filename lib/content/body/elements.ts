import type Token from 'markdown-it/lib/token.mjs'
import type { Place } from '../problem'
import { type Element, element } from './tree'

/** Tags that a body may contain. A token for anything else is a fault of this program, not of an author. */
const TAGS = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'pre', 'code', 'br'],
  ...['strong', 'em', 's', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
])

/** The element that a token stands for, with nothing in it yet. */
export function buildElement(token: Token): Element {
  const tag = token.tag
  if (!TAGS.has(tag)) throw new Error(`Markdown token ${token.type} has no element`)
  const properties: Element['properties'] = {}
  const start = token.attrGet('start')
  if (tag === 'ol' && start !== null && Number(start) !== 1) properties.start = Number(start)
  const align = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  if (align) properties.align = align
  if (tag === 'th') properties.scope = 'col'
  return element(tag, [], properties)
}

/** The element with the line it came from, where that is known. */
export function placeElement(node: Element, line: number): Element {
  if (line > 0) node.position = position({ line, column: 1 })
  return node
}

export function position({ line, column }: Place): NonNullable<Element['position']> {
  return { start: { line, column }, end: { line, column } }
}
