import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureSlips } from './edit-distance'
import { formatWords, parseWords } from './front-coding'
import { formatPostings, LEVELS, parsePostings, quantize } from './postings'
import { listTermFiles } from './terms'

const LISTS = [
  { indexes: [], levels: [] },
  { indexes: [0], levels: [1] },
  { indexes: [0, 1, 2], levels: [1, 2, LEVELS] },
  { indexes: [31, 32, 64, 1100, 4999], levels: [5, 4, 3, 2, 1] },
]

for (const postings of LISTS) {
  test(`postings of [${postings.indexes}] survive the wire`, () => {
    assert.deepEqual(parsePostings(formatPostings(postings)), postings)
  })
}

test('only the strongest postings are kept, in the order of the articles', () => {
  const impacts = new Map([
    [0, 1],
    [1, 4],
    [2, 2],
  ])
  assert.deepEqual(quantize(impacts, 4, 2), { indexes: [1, 2], levels: [30, 21] })
})

test('words survive front coding', () => {
  const words = ['align', 'alignment', 'allow', 'b', 'organizational', 'organizationally', '~12']
  assert.deepEqual(parseWords(formatWords(words)), words)
  assert.deepEqual(parseWords(formatWords([])), [])
})

const STARTS = ['accept', 'decid', 'manag', 'trust']

const FILES = [
  ['a', false, [0]],
  ['accept', false, [0]],
  ['decis', false, [1]],
  ['zebra', false, [3]],
  ['de', true, [0, 1]],
  ['m', true, [1, 2]],
] as const

for (const [term, isLast, numbers] of FILES) {
  test(`${term}${isLast ? '…' : ''} is looked up in files ${numbers}`, () => {
    assert.deepEqual(listTermFiles(term, isLast, STARTS), numbers)
  })
}

const SLIPS = [
  ['trust', 'trust', 0],
  ['trsut', 'trust', 0.8],
  ['proccess', 'process', 0.5],
  ['dependancy', 'dependency', 0.7],
  ['hording', 'hoarding', 0.8],
  ['mrust', 'trust', 1.3],
  ['strategy', 'stratety', 1],
  ['silo', 'resilience', Number.POSITIVE_INFINITY],
] as const

for (const [a, b, slips] of SLIPS) {
  test(`${a} and ${b} are ${slips} slips apart`, () => {
    assert.equal(measureSlips(a, b, 2), slips)
  })
}
