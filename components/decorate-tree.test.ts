import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { parseMarkdown } from '@/lib/content/body/markdown'
import { decorateTree } from './decorate-tree'

const draw = (markdown: string): string => toHtml(decorateTree(parseMarkdown(markdown, 'a.md', 1).tree))

test('a table scrolls by itself, is reached by keyboard and is named by its columns', () => {
  const html = draw('| | Said | Seen |\n|---|---|---|\n| a | b | c |')
  assert.match(html, /^<div class="scroll" role="group" tabindex="0" aria-label="Table: Said, Seen"><table>/)
})

test('an empty corner of a table is no heading', () => {
  assert.match(draw('| | Said |\n|---|---|\n| a | b |'), /<tr><td><\/td><th scope="col">Said<\/th><\/tr>/)
})

test('an aligned column is marked by a class, because the policy forbids inline styles', () => {
  const html = draw('| a | b |\n|---|---:|\n| 1 | 2 |')
  assert.match(html, /<th scope="col" class="to-right">b<\/th>/)
  assert.doesNotMatch(html, /align=|style=/)
})

test('code is reached by keyboard', () => {
  assert.match(draw('```\nx\n```'), /<pre tabindex="0"><code>/)
})

test('a heading with an id links to itself, one with a link in it does not', () => {
  const heading = (children: object[]) =>
    toHtml(
      decorateTree({
        type: 'root',
        children: [
          { type: 'element', tagName: 'h2', properties: { id: 'why' }, children: children as never },
        ],
      }),
    )
  assert.equal(heading([{ type: 'text', value: 'Why' }]), '<h2 id="why"><a href="#why">Why</a></h2>')
  const link = { type: 'element', tagName: 'a', properties: { href: '/x' }, children: [] }
  assert.equal(heading([link]), '<h2 id="why"><a href="/x"></a></h2>')
})
