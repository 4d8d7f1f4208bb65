import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '@/lib/content/body/markdown'
import { markCallouts } from '@/lib/content/body/parts'
import { type ElementContent, type Root, textOf } from '@/lib/content/body/tree'
import { formatMarkdown } from './format-markdown'

const read = (text: string): Root => parseMarkdown(text, 'a.md', 1).tree

/** Sources that come out as they went in. */
const STABLE = [
  '## A heading with *emphasis*',
  'A paragraph with **strong**, *em*, ~~gone~~, `code` and a [link](https://example.com/a).',
  '- one\n- two\n  - inner\n  - more\n- three',
  '3. three\n4. four',
  '- loose\n\n- list',
  '> quoted\n>\n> twice',
  '```ts\nconst a = `b`\n```',
  '| a | b |\n| --- | ---: |\n| 1 | 2 \\| 3 |',
  '---',
  'one\\\ntwo',
  'A note.[^1]\n\n[^1]: Its text.',
  '![what it shows](map.png)',
]

test('what an author wrote in the usual way comes out as it was', () => {
  for (const source of STABLE) assert.equal(formatMarkdown(read(source)), source)
})

test('a labelled box keeps its label', () => {
  const source = '> [!NOTE]\n> Keep the log.'
  const tree = read(source)
  const blocks = markCallouts(tree.children.filter((node): node is ElementContent => node.type !== 'doctype'))
  assert.equal(formatMarkdown({ type: 'root', children: [...blocks] }), source)
})

test('text that looks like Markdown stays text', () => {
  for (const text of [
    '1. no list',
    '# no heading',
    '- no list',
    '+ no list',
    '> no quote',
    'a *b* _c_ snake_case `d` [e](f) <b> &amp; ~~g~~ \\ |',
    '***',
    '===',
    'Is 2 < 3 & 4 > 3?',
    '[!NOTE] is not a note',
    '[^1] is no footnote',
  ]) {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] },
      ],
    }
    const again = read(formatMarkdown(tree))
    assert.equal(textOf(again), text)
    assert.deepEqual(
      again.children.map((node) => node.type === 'element' && node.tagName),
      ['p'],
      text,
    )
  }
})
