import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatAnnotations, formatProblems, formatProblemsJson } from './format-problems'
import { type Problem, sortProblems } from './problem'

const PROBLEMS: readonly Problem[] = [
  {
    ...{ file: 'articles/a.md', line: 2, column: 9, severity: 'error', code: 'field-value' },
    message: '`status`: "drafft" is not allowed here.',
    hint: 'Did you mean `draft`?',
  },
  {
    ...{ file: 'articles/a.md', line: 3, column: 6, severity: 'warning', code: 'link-dead' },
    message: '"x.md" does not exist; the link is plain text.',
    hint: 'Write that page, or take the link out.',
  },
  {
    ...{ file: 'articles/b.md', line: 9, column: 1, severity: 'warning', code: 'link-healed' },
    message: 'Healed.',
    hint: '',
  },
]

const linesOf = (file: string): readonly string[] =>
  file === 'articles/a.md' ? ['---', 'status: drafft', 'See\t[x](x.md)'] : []

test('problems stand below their file, with the line, a mark and what to type, and end with the sum', () => {
  assert.equal(
    formatProblems(PROBLEMS, { hasColor: false, linesOf }),
    `articles/a.md
  articles/a.md:2:9 error \`status\`: "drafft" is not allowed here. field-value
      2 │ status: drafft
        │         ^
    → Did you mean \`draft\`?
  articles/a.md:3:6 warning "x.md" does not exist; the link is plain text. link-dead
      3 │ See [x](x.md)
        │      ^
    → Write that page, or take the link out.

articles/b.md
  articles/b.md:9:1 warning Healed. link-healed

     1  field-value
     1  link-dead
     1  link-healed

Links: 1 healed (they lead to what they name), 1 dead (printed as plain text).

1 error, 2 warnings in 2 files`,
  )
})

test('without problems there is the sum alone, below the notes', () => {
  assert.equal(
    formatProblems([], { hasColor: false, linesOf, notes: ['A note.'] }),
    'A note.\n\n0 errors, 0 warnings',
  )
})

test('a long line is cut around the mark', () => {
  const text = formatProblems(
    [{ file: 'a.md', line: 1, column: 301, severity: 'error', code: 'x', message: 'M.', hint: '' }],
    { hasColor: false, linesOf: () => [`${'a'.repeat(300)}B${'c'.repeat(300)}`] },
  )
  const [, , source = '', mark = ''] = text.split('\n')
  assert.equal(source.charAt(mark.indexOf('^')), 'B')
  assert.ok(source.length < 120)
})

test('a terminal gets colours', () => {
  assert.ok(formatProblems(PROBLEMS, { hasColor: true, linesOf }).includes('\u001B[31merror\u001B[0m'))
})

test('programs get one object', () => {
  assert.deepEqual(JSON.parse(formatProblemsJson(PROBLEMS)), {
    problems: PROBLEMS,
    summary: { errors: 1, warnings: 2, files: 2 },
  })
})

test('annotations escape what would end them', () => {
  assert.equal(
    formatAnnotations(
      [
        {
          file: 'a,b.md',
          line: 1,
          column: 2,
          severity: 'error',
          code: 'x',
          message: '50 %\nmore',
          hint: 'Do: it.',
        },
      ],
      'content',
    ),
    '::error file=content/a%2Cb.md,line=1,col=2,title=x::50 %25%0Amore Do: it.',
  )
})

test('problems are sorted by file, line, column and code', () => {
  const at = (file: string, line: number, column: number, code: string): Problem => ({
    ...{ file, line, column, code, severity: 'error', message: '', hint: '' },
  })
  assert.deepEqual(
    sortProblems([
      at('b', 1, 1, 'x'),
      at('a', 10, 1, 'x'),
      at('a', 9, 2, 'y'),
      at('a', 9, 2, 'x'),
      at('a', 9, 1, 'z'),
    ]).map(({ file, line, column, code }) => `${file}${line}:${column}${code}`),
    ['a9:1z', 'a9:2x', 'a9:2y', 'a10:1x', 'b1:1x'],
  )
})
