import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../problem'
import { type Element, type ElementContent, element, type Root } from './tree'

interface Source {
  readonly lines: readonly string[]
  readonly file: string
  readonly firstLine: number
}

/** Tags that a body may contain. A token for anything else is a fault of this program, not of an author. */
const TAGS = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'pre', 'code', 'br'],
  ...['strong', 'em', 's', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
])

/** Turns the parser's flat tokens into a tree, with lines and columns of the file. */
export function buildTree(
  tokens: readonly Token[],
  source: Source,
): { tree: Root; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const root: Root = { type: 'root', children: [] }
  const open: (Root | Element)[] = [root]
  const top = (): Root | Element => open.at(-1) ?? root
  const cursor = new Cursor(source)
  for (const token of tokens) {
    if (token.map) cursor.line = token.map[0]
    if (token.type.startsWith('footnote_')) footnoteToken(token, open)
    else if (token.type === 'inline')
      top().children.push(...buildInline(token.children ?? [], cursor.enter(token), problems, source))
    else if (token.type === 'html_block')
      reportHtml(token.content, cursor.placeOf(token.content.trim().split('\n')[0] ?? ''), problems, source)
    else if (token.type === 'fence' || token.type === 'code_block')
      top().children.push(codeBlock(token, cursor.line + source.firstLine))
    else if (token.hidden) continue
    else if (token.nesting === -1) open.pop()
    else {
      const node = place(elementFor(token), token.map ? token.map[0] + source.firstLine : 0)
      top().children.push(node)
      if (token.nesting === 1) open.push(node)
    }
  }
  return { tree: root, problems }
}

/** Remembers where in the source the last piece of text was found, so that the next search starts behind it. */
class Cursor {
  line = 0
  private column = 0
  private from = 0
  constructor(private readonly source: Source) {}

  enter(token: Token): this {
    const start = token.map?.[0] ?? this.line
    if (start !== this.from || token.map) this.column = token.map ? 0 : this.column
    this.from = start
    this.line = start
    return this
  }

  /** Place of the next occurrence of `needle` from the last place on, within forty lines; else the start of the block. */
  placeOf(needle: string): { line: number; column: number } {
    const end = Math.min(this.source.lines.length, this.from + 40)
    for (let index = this.line; needle !== '' && index < end; index++) {
      const found = (this.source.lines[index] ?? '').indexOf(needle, index === this.line ? this.column : 0)
      if (found < 0) continue
      this.line = index
      this.column = found + needle.length
      return { line: index + this.source.firstLine, column: found + 1 }
    }
    return { line: this.from + this.source.firstLine, column: 1 }
  }
}

function buildInline(
  tokens: readonly Token[],
  cursor: Cursor,
  problems: Problem[],
  source: Source,
): ElementContent[] {
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
    else if (token.type === 'footnote_ref') top().children.push(footnoteReference(token))
    else if (token.type.startsWith('footnote_')) continue
    else if (token.nesting === -1) open.pop()
    else {
      const node = token.type === 'link_open' ? link(token, cursor) : elementFor(token)
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

function reportHtml(
  html: string,
  place: { line: number; column: number },
  problems: Problem[],
  source: Source,
): void {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html) || /^\s*<\//.test(html)) return
  const name = /<\s*([a-z][\w-]*)/i.exec(html)?.[1]?.toLowerCase() ?? 'tag'
  const isHostile =
    ['script', 'iframe', 'object', 'embed', 'style', 'base', 'meta', 'form'].includes(name) ||
    /\son\w+\s*=/i.test(html)
  problems.push({
    file: source.file,
    ...place,
    severity: isHostile ? 'error' : 'warning',
    code: isHostile ? 'hostile-input' : 'raw-html',
    message: isHostile
      ? `HTML that could run code (\`<${name}>\`) is refused.`
      : `The HTML tag \`<${name}>\` is not published; its text is.`,
    hint: isHostile ? 'Delete it.' : 'Write it in Markdown, or put it in backticks to show it as code.',
  })
}

function elementFor(token: Token): Element {
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

function codeBlock(token: Token, line: number): Element {
  const language = token.info.trim().split(/\s+/)[0] ?? ''
  const code = element(
    'code',
    [{ type: 'text', value: token.content }],
    /^[\w+-]{1,20}$/.test(language) ? { className: [`language-${language}`] } : {},
  )
  return place(element('pre', [code]), line)
}

function footnoteNumber(token: Token): number {
  const id: unknown = token.meta?.id
  return typeof id === 'number' ? id + 1 : 0
}

function footnoteReference(token: Token): Element {
  const number = footnoteNumber(token)
  const sub: unknown = token.meta?.subId
  const suffix = typeof sub === 'number' && sub > 0 ? `-${sub + 1}` : ''
  const anchor = element('a', [{ type: 'text', value: String(number) }], {
    href: `#fn-${number}`,
    id: `fnref-${number}${suffix}`,
    ariaLabel: `Footnote ${number}`,
  })
  return element('sup', [anchor])
}

function footnoteToken(token: Token, open: (Root | Element)[]): void {
  const parent = open.at(-1)
  if (!parent) return
  if (token.type === 'footnote_block_open') {
    const list = element('ol', [])
    parent.children.push(element('section', [list], { className: ['footnotes'], ariaLabel: 'Footnotes' }))
    open.push(list)
  } else if (token.type === 'footnote_open') {
    const item = element('li', [], { id: `fn-${footnoteNumber(token)}` })
    parent.children.push(item)
    open.push(item)
  } else if (token.type === 'footnote_close' || token.type === 'footnote_block_close') open.pop()
  else if (token.type === 'footnote_anchor') {
    const number = footnoteNumber(token)
    parent.children.push(
      { type: 'text', value: ' ' },
      element('a', [{ type: 'text', value: '↩' }], {
        href: `#fnref-${number}`,
        ariaLabel: `Back to footnote ${number}`,
      }),
    )
  }
}

function place(node: Element, line: number): Element {
  if (line > 0) node.position = position(line, 1)
  return node
}

function position(line: number, column: number): NonNullable<Element['position']> {
  return { start: { line, column }, end: { line, column } }
}
