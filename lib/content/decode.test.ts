import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBytes } from './decode'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a byte that is not UTF-8 is named with its place', () => {
  const { text, problems } = parseBytes(Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x20), 'a.md')
  assert.equal(text, undefined)
  assert.deepEqual(problems, [
    {
      ...{ file: 'a.md', line: 2, column: 2, severity: 'error', code: 'invalid-utf8' },
      message: 'The byte 0xE9 is not valid UTF-8.',
      hint: 'Save the file with the encoding "UTF-8", then write the character again.',
    },
  ])
})

test('UTF-16 is named', () => {
  const { problems } = parseBytes(Uint8Array.of(0xff, 0xfe, 0x2d, 0x00), 'a.md')
  assert.deepEqual(
    problems.map(({ line, column, message, hint }) => [line, column, message, hint]),
    [[1, 1, 'The file is saved as UTF-16.', 'Save it with the encoding "UTF-8".']],
  )
})

test('a byte order mark and Windows line ends are read past, with a warning each', () => {
  const { text, problems } = parseBytes(encode('\uFEFFone\r\ntwo\r\n'), 'a.md')
  assert.equal(text, 'one\ntwo\n')
  assert.deepEqual(
    problems.map(({ line, column, severity, code, message, hint }) => [
      line,
      column,
      severity,
      code,
      message,
      hint,
    ]),
    [
      [
        1,
        1,
        'warning',
        'byte-order-mark',
        'The file starts with an invisible byte order mark.',
        'Save it as "UTF-8" without BOM.',
      ],
      [
        1,
        4,
        'warning',
        'line-endings',
        'The file has Windows line ends (CRLF).',
        'Save it with line ends "LF".',
      ],
    ],
  )
})

for (const [name, sign, message] of [
  ['bell', '\u0007', 'An invisible control character (U+0007) stands here.'],
  ['NUL', '\u0000', 'An invisible control character (U+0000) stands here.'],
  ['C1', '\u0085', 'An invisible control character (U+0085) stands here.'],
  [
    'right-to-left override',
    '\u202E',
    'An invisible character (U+202E) changes the direction of the text that follows.',
  ],
  ['isolate', '\u2066', 'An invisible character (U+2066) changes the direction of the text that follows.'],
] as const) {
  test(`a ${name} is an error at its place`, () => {
    assert.deepEqual(parseBytes(encode(`one\nab${sign}c`), 'a.md').problems, [
      {
        file: 'a.md',
        line: 2,
        column: 3,
        severity: 'error',
        code: 'forbidden-character',
        message,
        hint: 'Delete it.',
      },
    ])
  })
}

test('tabs, emoji and other scripts are text', () => {
  assert.deepEqual(parseBytes(encode('a\tb 😀 שלום é'), 'a.md').problems, [])
})

test('a file full of control characters gets five problems, not thousands', () => {
  assert.equal(parseBytes(encode('\u0001'.repeat(5000)), 'a.md').problems.length, 5)
})
