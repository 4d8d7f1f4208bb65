import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitMarks } from './marks'

const show = (text: string, ranges: readonly (readonly [number, number])[]): string =>
  splitMarks(text, ranges)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

test('marked words stand apart, in order, and the text stays whole', () => {
  assert.equal(
    show('who decides what', [
      [12, 16],
      [4, 11],
    ]),
    'who [decides] [what]',
  )
  assert.equal(show('decides', [[0, 7]]), '[decides]')
  assert.equal(show('who decides', []), 'who decides')
  assert.deepEqual(splitMarks('', [[0, 3]]), [])
})

test('ranges that overlap or run past the end lose nothing and double nothing', () => {
  assert.equal(
    show('who decides', [
      [4, 8],
      [6, 99],
    ]),
    'who [deci][des]',
  )
  assert.equal(show('who', [[5, 9]]), 'who')
})
