import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldPhrases } from './fold-phrases'

const features = new Map([
  ['ball', 0.5],
  ['ball+drop', 0.8],
])
const line = { features, meanings: [new Map([[7, 10]])], strength: 'near' } as const

test('words and pairs of a phrase lead to the articles that its line leads to, the pair more strongly', () => {
  const folded = foldPhrases([line])
  assert.deepEqual([...folded.keys()], ['ball', 'ball+drop'])
  assert.equal(folded.get('ball')?.get(7), 5)
  assert.equal(folded.get('ball+drop')?.get(7), 8)
})

test('a line whose meaning no article uses leads nowhere', () => {
  assert.equal(foldPhrases([{ ...line, meanings: [new Map()] }]).size, 0)
})

test('two lines with one word count for more than one, for less than two', () => {
  const impact = foldPhrases([line, line]).get('ball')?.get(7) ?? 0
  assert.ok(impact > 5 && impact < 10, String(impact))
})

test('what all articles speak of a little does not drown what one speaks of', () => {
  const loud = { ...line, meanings: [new Map([[1, 40]])] }
  const impact = foldPhrases([loud]).get('ball')?.get(1) ?? 0
  assert.ok(impact < 20, String(impact))
})
