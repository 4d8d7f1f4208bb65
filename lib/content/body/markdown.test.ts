import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from './markdown'
import { type Element, isElement, isTag } from './tree'

function listPlaces(text: string): readonly string[] {
  const places: string[] = []
  const walk = (node: Element): void => {
    if (isTag(node, 'a', 'img'))
      places.push(
        `${String(node.properties.href ?? node.properties.src)} ${node.position?.start.line}:${node.position?.start.column}`,
      )
    for (const child of node.children) if (isElement(child)) walk(child)
  }
  for (const node of parseMarkdown(text, 'a.md', 10).tree.children) if (isElement(node)) walk(node)
  return places
}

const PLACES: readonly (readonly [text: string, places: readonly string[]])[] = [
  ['See [one](one.md).', ['one.md 10:11']],
  ['See [one](one.md), [two](two.md) and [one](one.md).', ['one.md 10:11', 'two.md 10:26', 'one.md 10:44']],
  ['Text\nover lines\nwith [one](one.md).', ['one.md 12:12']],
  ['- [one](one.md)\n- [one](one.md)\n', ['one.md 10:9', 'one.md 11:9']],
  ['> quoted [one](one.md)', ['one.md 10:16']],
  ['| a | b |\n|---|---|\n| [one](one.md) | [two](two.md) |', ['one.md 12:9', 'two.md 12:25']],
  ['![a picture](p.png)', ['p.png 10:14']],
  ['[spaced](<my file.md>)', ['my%20file.md 10:11']],
  ['[label][ref]\n\n[ref]: one.md', ['one.md 10:1']],
  [
    'https://example.org/x and <https://example.org/y>',
    ['https://example.org/x 10:1', 'https://example.org/y 10:28'],
  ],
  ['[ü](ü.md)', ['%C3%BC.md 10:5']],
]
for (const [text, places] of PLACES)
  test(`links have their places: ${text.replace(/\n/g, '⏎')}`, () =>
    assert.deepEqual(listPlaces(text), places))

test('twelve levels of lists are read, thirteen are refused', () => {
  const nest = (levels: number): string =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- x\n`).join('')
  assert.deepEqual(parseMarkdown(nest(12), 'a.md', 1).problems, [])
  assert.deepEqual(parseMarkdown(nest(13), 'a.md', 1).problems, [
    {
      ...{ file: 'a.md', line: 13, column: 1, severity: 'error', code: 'nesting-too-deep' },
      message: 'Lists or quotations are nested more than 12 levels deep here.',
      hint: 'Take some levels out.',
    },
  ])
})

test('twelve quotations in one another are read, thirteen are refused', () => {
  assert.deepEqual(parseMarkdown(`${'> '.repeat(12)}x`, 'a.md', 1).problems, [])
  assert.equal(parseMarkdown(`${'> '.repeat(13)}x`, 'a.md', 1).problems.length, 1)
})

test('deep indentation in code is no nesting', () => {
  assert.deepEqual(
    parseMarkdown(`\`\`\`\n${'> '.repeat(50)}x\n${' '.repeat(80)}- x\n\`\`\`\n`, 'a.md', 1).problems,
    [],
  )
})

test('emphasis in emphasis in emphasis is refused', () => {
  assert.deepEqual(
    parseMarkdown(`Text\n${'*a '.repeat(20)}${'b* '.repeat(20)}`, 'a.md', 5).problems.map(
      ({ line, message, hint }) => [line, message, hint],
    ),
    [
      [
        5,
        'Emphasis and links are nested more than 8 levels deep here.',
        'Take out the signs (`*`, `_`, `[`) that are too many.',
      ],
    ],
  )
})
