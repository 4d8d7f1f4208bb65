import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../problem'
import { buildInline } from './build-inline'
import { Cursor, type Source } from './cursor'
import { buildElement, placeElement } from './elements'
import { addFootnoteToken } from './footnotes'
import { reportHtml } from './html'
import { type Element, element, type Root } from './tree'

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
    if (token.type.startsWith('footnote_')) addFootnoteToken(token, open)
    else if (token.type === 'inline')
      top().children.push(...buildInline(token.children ?? [], cursor.enter(token), problems, source))
    else if (token.type === 'html_block')
      reportHtml(token.content, cursor.placeOf(token.content.trim().split('\n')[0] ?? ''), problems, source)
    else if (token.type === 'fence' || token.type === 'code_block')
      top().children.push(codeBlock(token, cursor.line + source.firstLine))
    else if (token.hidden) continue
    else if (token.nesting === -1) open.pop()
    else {
      const node = placeElement(buildElement(token), token.map ? token.map[0] + source.firstLine : 0)
      top().children.push(node)
      if (token.nesting === 1) open.push(node)
    }
  }
  return { tree: root, problems }
}

function codeBlock(token: Token, line: number): Element {
  const language = token.info.trim().split(/\s+/)[0] ?? ''
  const code = element(
    'code',
    [{ type: 'text', value: token.content }],
    /^[\w+-]{1,20}$/.test(language) ? { className: [`language-${language}`] } : {},
  )
  return placeElement(element('pre', [code]), line)
}
