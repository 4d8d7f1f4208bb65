import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../problem'
import { buildInline } from './build-inline'
import { Cursor, type Source } from './cursor'
import { buildElement, placeElement } from './elements'
import { addFootnoteToken } from './footnotes'
import { describeHtml } from './html'
import { describeDepth, MAX_DEPTH } from './nesting'
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
    cursor.enter(token)
    if (token.type.startsWith('footnote_')) addFootnoteToken(token, open)
    else if (token.type === 'inline') top().children.push(...buildInline({ token, cursor, source, problems }))
    else if (token.type === 'html_block') {
      const place = cursor.find('<') ?? cursor.start
      const problem = describeHtml({ html: token.content, file: source.file, place, isBlock: true })
      if (problem) problems.push(problem)
    } else if (token.type === 'fence' || token.type === 'code_block')
      top().children.push(codeBlock(token, cursor.start.line))
    else if (token.hidden) continue
    else if (token.nesting === -1) open.pop()
    else {
      const node = placeElement(buildElement(token), token.map ? token.map[0] + source.firstLine : 0)
      top().children.push(node)
      if (token.nesting === 1) open.push(node)
      // A list level is a list and an entry.
      if (open.length > 2 * MAX_DEPTH + 2)
        return { tree: root, problems: [...problems, describeDepth(source.file, cursor.start.line)] }
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
