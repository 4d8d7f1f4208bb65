import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addApart } from './add-apart'

const lost = new Map([
  [0, 4],
  [1, 2],
])
const trust = new Map([
  [1, 6],
  [2, 6],
])

test('an article that uses all words apart gets a part of what they say', () => {
  const sums = addApart(new Map([[2, 9]]), [lost, trust])
  assert.ok((sums.get(1) ?? 0) > 0)
  assert.ok((sums.get(1) ?? 0) < 4)
})

test('the phrase itself counts as before, and one word of two is nothing', () => {
  assert.deepEqual([...addApart(new Map([[2, 9]]), [lost, trust]).keys()], [2, 1])
  assert.equal(addApart(new Map([[2, 9]]), [lost, trust]).get(2), 9)
})
