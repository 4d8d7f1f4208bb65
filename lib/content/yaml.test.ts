import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlace } from './places'
import { parseYaml } from './yaml'

test('every value has the line and column of the file, also nested and over several lines', () => {
  const { values, keys } = parseYaml(
    'title: "Why?"\ntags:\n  - one\n  - two\nsources:\n  - author: Kerr\n    year: 1975\nsummary: >\n  two\n  lines\nflow: [a, [b, c]]\nempty:\n',
    'a.md',
    2,
  )
  const places: [path: (string | number)[], line: number, column: number][] = [
    [['title'], 2, 8],
    [['tags'], 4, 3],
    [['tags', 0], 4, 5],
    [['tags', 1], 5, 5],
    [['sources', 0, 'author'], 7, 13],
    [['sources', 0, 'year'], 8, 11],
    [['summary'], 9, 10],
    [['flow', 0], 12, 8],
    [['flow', 1, 1], 12, 15],
    [['empty'], 13, 1],
  ]
  for (const [path, line, column] of places)
    assert.deepEqual(findPlace(values, path), { line, column }, path.join('.'))
  assert.deepEqual(findPlace(keys, ['sources', 0, 'year']), { line: 8, column: 5 })
})

test('what is missing stands at the nearest part above it, or at the opening fence', () => {
  const { values } = parseYaml('sources:\n  - author: Kerr\n', 'a.md', 2)
  assert.deepEqual(findPlace(values, ['sources', 0, 'title']), { line: 3, column: 5 })
  assert.deepEqual(findPlace(values, ['title']), { line: 1, column: 1 })
  assert.deepEqual(findPlace(values, ['constructor']), { line: 1, column: 1 })
})

test('a field called __proto__ is a field like any other', () => {
  const { value, keys } = parseYaml('__proto__:\n  polluted: yes\n', 'a.md', 2)
  assert.deepEqual(Object.keys(value ?? {}), ['__proto__'])
  assert.equal(Reflect.get({}, 'polluted'), undefined)
  assert.deepEqual(findPlace(keys, ['__proto__']), { line: 2, column: 1 })
})

test('days stay text, and so does everything else that YAML 1.1 would change', () => {
  const { value } = parseYaml('day: 2026-02-30\nyes: yes\noff: off\nmerge: <<\nminutes: 1:30', 'a.md', 2)
  assert.deepEqual(value, { day: '2026-02-30', yes: 'yes', off: 'off', merge: '<<', minutes: '1:30' })
})

test('every field that stands twice is reported', () => {
  const { problems, value } = parseYaml('a: 1\nb: 1\na: 2\nb: 2\n', 'a.md', 2)
  assert.equal(value, undefined)
  assert.deepEqual(
    problems.map(({ line, column, message }) => [line, column, message]),
    [
      [4, 1, 'The field `a` stands here a second time.'],
      [5, 1, 'The field `b` stands here a second time.'],
    ],
  )
})

test('a value that a comment cuts short is a warning', () => {
  const { problems, value } = parseYaml('title: Why #1 matters\nkind: x # a remark\n', 'a.md', 2)
  assert.deepEqual(value, { title: 'Why', kind: 'x' })
  assert.deepEqual(problems, [
    {
      ...{ file: 'a.md', line: 2, column: 8, severity: 'warning', code: 'yaml-comment' },
      message: 'From "#1 matters" on, the line is read as a comment.',
      hint: 'Put the whole value in quotes.',
    },
  ])
})

const FAULTS: readonly (readonly [yaml: string, place: string, message: string, hint: string])[] = [
  [
    'title: Why: a story',
    '2:8',
    'The value of `title` contains a colon.',
    'Put the whole value in quotes: `title: "Why: a story"`.',
  ],
  [
    'title: "Why',
    '2:8',
    'A quote that opens here is not closed in this line.',
    'Close it at the end of the value.',
  ],
  [
    'title: "Why\nkind: "x"',
    '2:8',
    'A quote that opens here is not closed in this line.',
    'Close it at the end of the value.',
  ],
  [
    "title: 'It's late'",
    '2:8',
    'Text follows the closing quote.',
    'Put the whole value in quotes: `title: "It\'s late"`.',
  ],
  [
    'title: "Why" they leave',
    '2:8',
    'Text follows the closing quote.',
    'Put the whole value in quotes: `title: \'"Why" they leave\'`.',
  ],
  [
    'title: @home',
    '2:8',
    'A value cannot start with `@`.',
    'Put the whole value in quotes: `title: "@home"`.',
  ],
  [
    'title: ? why',
    '2:8',
    'A value cannot start with `?`.',
    'Put the whole value in quotes: `title: "? why"`.',
  ],
  [
    'title: "a\\y"',
    '2:10',
    'A backslash in double quotes starts a special sign.',
    'Write `\\\\`, or use single quotes.',
  ],
  [
    'title: - why',
    '2:8',
    'A list cannot start in the line of its field.',
    'Put each `- ` in a line of its own below `title:`.',
  ],
  [
    'title = Why\nkind: x',
    '2:1',
    'This line is not a field.',
    'Write `title: Why`, with a colon and a space.',
  ],
  ['kind: x\ntitle:Why', '3:1', 'This line is not a field.', 'Write `title: Why`, with a colon and a space.'],
  ['kind: x\ntags\n  - a', '3:1', 'This line is not a field: the colon is missing.', 'Write `tags:`.'],
  [
    'title: Why\n  kind: x',
    '3:1',
    'The line is indented, so it belongs to `title` above.',
    'Delete the spaces before `kind`.',
  ],
  [
    '  title: Why\nkind: x',
    '3:1',
    'Fields do not start in the same column.',
    'Start the name of every field at the beginning of its line.',
  ],
  [
    'tags: [a, b\nkind: x',
    '2:7',
    'A bracket that opens here is not closed.',
    'Close it at the end of the list.',
  ],
  ['tags: [a, b]]', '2:13', 'This bracket closes nothing.', 'Delete it.'],
  ['tags: [a, , b]', '2:11', 'Nothing stands between two commas.', 'Delete one of them.'],
  [
    'tags:\n  - a\n - b',
    '4:1',
    'The entries of this list do not start in the same column.',
    'Write every `-` below the one before.',
  ],
  ['tags:\n\t- a', '3:1', 'The line starts with a tab; YAML allows spaces only.', 'Use spaces.'],
  [
    'kind: !x y',
    '2:7',
    'A value that starts with `!` is read as a type.',
    'Put the whole value in quotes: `kind: "!x y"`.',
  ],
  [
    'a: &x 1\nb: *x',
    '2:7',
    'Anchors (`&name`) and aliases (`*name`) are not allowed.',
    'Put the text in quotes, or write the value out.',
  ],
  [
    'b: *x',
    '2:4',
    'Anchors (`&name`) and aliases (`*name`) are not allowed.',
    'Put the text in quotes, or write the value out.',
  ],
  ['- a\n- b', '2:1', 'This is not a list of fields.', 'Write one `name: value` per line.'],
  ['only words', '2:1', 'This is not a list of fields.', 'Write one `name: value` per line.'],
  [
    `tags: ${'['.repeat(3000)}`,
    '',
    'Lists are nested too deeply here.',
    'Write one list in one pair of square brackets.',
  ],
]

for (const [yaml, place, message, hint] of FAULTS) {
  test(`one slip is one problem: ${yaml.slice(0, 40).replace(/\n/g, '⏎')}`, () => {
    const { problems, value } = parseYaml(yaml, 'a.md', 2)
    assert.equal(value, undefined)
    assert.equal(problems.length, 1)
    const [problem] = problems
    assert.equal(problem?.message, message)
    assert.equal(problem?.hint, hint)
    assert.equal(problem?.severity, 'error')
    if (place !== '') assert.equal(`${problem?.line}:${problem?.column}`, place)
  })
}
