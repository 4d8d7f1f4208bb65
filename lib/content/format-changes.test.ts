import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatChanges } from './format-changes'

test('a pull request is told which pages change and what is wrong with them', () => {
  const problem = {
    ...{ file: 'articles/a.md', line: 3, column: 7, severity: 'error' as const, code: 'field-value' },
    message: '`difficulty`: "hard" is not allowed here.',
    hint: 'Did you mean `advanced`?',
  }
  const text = formatChanges(
    [
      { file: 'articles/a.md', kind: 'changed', title: undefined, state: undefined },
      { file: 'articles/b.md', kind: 'added', title: 'Is a | b?', state: 'draft' },
      { file: 'articles/c.md', kind: 'deleted', title: undefined, state: undefined },
    ],
    [problem, { ...problem, file: 'articles/z.md' }],
  )
  assert.equal(
    text,
    '## Changed pages\n\n| Page | File | Change | State | Problems |\n|---|---|---|---|---|\n|  | `articles/a.md` | changed |  | 1 error |\n| Is a \\| b? | `articles/b.md` | added | draft |  |\n|  | `articles/c.md` | deleted |  |  |\n\n### articles/a.md\n\n- 3:7 **error** `difficulty`: "hard" is not allowed here. → Did you mean `advanced`?\n',
  )
})

test('a pull request without pages says so', () => {
  assert.equal(formatChanges([], []), 'No page changes.\n')
})
