import type Token from 'markdown-it/lib/token.mjs'
import type { Place, Problem } from '../problem'
import type { Cursor, Source } from './cursor'
import { buildElement, position } from './elements'
import { buildFootnoteReference } from './footnotes'
import { describeHtml } from './html'
import { listLinkSlips, reportScheme } from './link-slips'
import { MAX_INLINE_DEPTH } from './nesting'
import { type Element, type ElementContent, element } from './tree'

interface Inline {
  readonly token: Token
  readonly cursor: Cursor
  readonly source: Source
  readonly problems: Problem[]
}

/** What stands inside one paragraph, heading or cell: text, emphasis, links, pictures, code. */
export function buildInline(inline: Inline): ElementContent[] {
  const { token: block, cursor, source, problems } = inline
  const tokens = block.children ?? []
  cursor.enter(block)
  if (tokens.some((token) => token.level > MAX_INLINE_DEPTH)) {
    problems.push(describeDepth(source.file, cursor.start))
    return []
  }
  const root = element('p', [])
  const open: Element[] = [root]
  const top = (): Element => open.at(-1) ?? root
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'text') addText(top(), token.content)
    else if (token.type === 'softbreak') addText(top(), '\n')
    else if (token.type === 'hardbreak') top().children.push(element('br', []))
    else if (token.type === 'code_inline')
      top().children.push(element('code', [{ type: 'text', value: token.content }]))
    else if (token.type === 'html_inline') addHtml(token, top(), inline)
    else if (token.type === 'image') top().children.push(buildImage(token, cursor))
    else if (token.type === 'footnote_ref') top().children.push(buildFootnoteReference(token))
    else if (token.type.startsWith('footnote_')) continue
    else if (token.nesting === -1) open.pop()
    else {
      const node =
        token.type === 'link_open' ? buildLink(token, tokens[index + 1], inline) : buildElement(token)
      top().children.push(node)
      if (token.nesting === 1) open.push(node)
    }
  }
  problems.push(...listLinkSlips(root.children, cursor.enter(block), source.file))
  return root.children
}

function addText(parent: Element, value: string): void {
  const last = parent.children.at(-1)
  if (last?.type === 'text') last.value += value
  else if (value !== '') parent.children.push({ type: 'text', value })
}

function buildLink(token: Token, label: Token | undefined, { cursor, source, problems }: Inline): Element {
  const href = String(token.attrGet('href') ?? '')
  const written = decodeTarget(href)
  const place = /^(linkify|autolink)$/.test(token.markup)
    ? cursor.find(written)
    : (findTarget(written, cursor) ?? cursor.find(`[${label?.content ?? ''}`))
  const node = element('a', [], { href })
  node.position = position(place ?? cursor.start)
  const problem = reportScheme(href, source.file, place ?? cursor.start)
  if (problem) problems.push(problem)
  return node
}

function buildImage(token: Token, cursor: Cursor): Element {
  const src = String(token.attrGet('src') ?? '')
  const node = element('img', [], { src, alt: token.content })
  node.position = position(
    findTarget(decodeTarget(src), cursor) ?? cursor.find(`![${token.content}`) ?? cursor.start,
  )
  return node
}

function findTarget(written: string, cursor: Cursor): Place | undefined {
  return cursor.find(`](${written}`, 2) ?? cursor.find(`](<${written}`, 3)
}

/** The target as an author is likely to have typed it (the parser percent-encodes). */
function decodeTarget(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

function addHtml(token: Token, parent: Element, { cursor, source, problems }: Inline): void {
  if (/^<br\s*\/?>$/i.test(token.content)) parent.children.push(element('br', []))
  else {
    const place = cursor.find(token.content) ?? cursor.start
    const problem = describeHtml({ html: token.content, file: source.file, place, isBlock: false })
    if (problem) problems.push(problem)
  }
}

function describeDepth(file: string, place: Place): Problem {
  return {
    ...{ file, ...place, severity: 'error', code: 'nesting-too-deep' },
    message: `Emphasis and links are nested more than ${MAX_INLINE_DEPTH} levels deep here.`,
    hint: 'Take out the signs (`*`, `_`, `[`) that are too many.',
  }
}
