import type Token from 'markdown-it/lib/token.mjs'
import { type Element, element, type Root } from './tree'

function footnoteNumber(token: Token): number {
  const id: unknown = token.meta?.id
  return typeof id === 'number' ? id + 1 : 0
}

/** The raised number that leads to a footnote. */
export function buildFootnoteReference(token: Token): Element {
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

/** Adds what a footnote token stands for to the innermost open element, opening or closing elements as it says. */
export function addFootnoteToken(token: Token, open: (Root | Element)[]): void {
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
