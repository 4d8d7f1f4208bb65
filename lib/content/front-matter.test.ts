import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFrontMatter } from './front-matter'

test('fields and text are told apart, each with its line', () => {
  const { yaml, body, bodyLine, problems } = parseFrontMatter(
    '---\ntitle: Why?\n---\n\nText\n\n---\n\nMore\n',
    'a.md',
  )
  assert.deepEqual(yaml?.value, { title: 'Why?' })
  assert.equal(body, '\nText\n\n---\n\nMore\n')
  assert.equal(bodyLine, 4)
  assert.deepEqual(problems, [])
})

test('the same broken text is broken each time it is read', () => {
  for (const _ of [1, 2]) assert.equal(parseFrontMatter('---\na: [\n---\n', 'a.md').problems.length, 1)
})

test('a file without front matter is text from the first line on', () => {
  const { yaml, body, bodyLine, problems } = parseFrontMatter('# Title\n', 'a.md')
  assert.deepEqual([yaml, body, bodyLine, problems], [undefined, '# Title\n', 1, []])
})

const FENCES: readonly (readonly [text: string, line: number, message: string, hint: string])[] = [
  [
    '---js\n{ title: 1 }\n---\n',
    1,
    'The front matter is marked as "js"; only YAML is read, and nothing in it is run.',
    'Write exactly `---` in the first line.',
  ],
  [
    '--- yaml\na: 1\n---\n',
    1,
    'The front matter is marked as "yaml"; only YAML is read, and nothing in it is run.',
    'Write exactly `---` in the first line.',
  ],
  [
    '\n\n---\na: 1\n---\n',
    3,
    'The front matter does not start in the first line.',
    'Delete the empty lines above `---`.',
  ],
  [
    '----\na: 1\n---\n',
    1,
    'The first line is "----" instead of the opening fence.',
    'Write exactly `---`: three hyphens, nothing before or after.',
  ],
  [
    '—\na: 1\n---\n',
    1,
    'The first line is "—" instead of the opening fence.',
    'Write exactly `---`: three hyphens, nothing before or after.',
  ],
  [
    ' ---\na: 1\n---\n',
    1,
    'The first line is "---" instead of the opening fence.',
    'Write exactly `---`: three hyphens, nothing before or after.',
  ],
  [
    'title: Why?\n---\n',
    1,
    'The file starts with a field, without the opening fence.',
    'Write a line `---` above it.',
  ],
  [
    '---\ntitle: Why?\n\n# Why?\n\nText\n',
    4,
    'The front matter that opens in line 1 is not closed.',
    'Add a line `---` after the last field.',
  ],
  [
    '---\ntitle: Why?\n\n## Why\n\nText: here\n\n---\n\nMore\n',
    4,
    'The front matter that opens in line 1 is not closed.',
    'Add a line `---` after the last field.',
  ],
  [
    '---\ntitle: Why?\n\nText\n',
    3,
    'The front matter that opens in line 1 is not closed.',
    'Add a line `---` after the last field.',
  ],
  [
    '---',
    1,
    'The front matter that opens in line 1 is not closed.',
    'Add a line `---` after the last field.',
  ],
  [
    '---\ntitle: Why?\n---js\n---\n',
    3,
    'A line that starts with `---` may only be the closing fence.',
    'Write exactly `---`, or indent the line.',
  ],
  [
    `---\ntitle: ${'x'.repeat(33_000)}\n---\n`,
    1,
    'The front matter is longer than 32 KB.',
    'Keep the fields short; text belongs below the closing `---`.',
  ],
]

for (const [text, line, message, hint] of FENCES) {
  test(`a broken fence is one problem: ${text.slice(0, 30).replace(/\n/g, '⏎')}`, () => {
    const { yaml, problems } = parseFrontMatter(text, 'a.md')
    assert.equal(yaml, undefined)
    assert.deepEqual(problems, [
      { file: 'a.md', line, column: 1, severity: 'error', code: 'front-matter-fence', message, hint },
    ])
  })
}

test('a comment in the fields is no heading of an unclosed front matter', () => {
  assert.deepEqual(parseFrontMatter('---\n# for the editors\ntitle: Why?\n---\n', 'a.md').problems, [])
})
