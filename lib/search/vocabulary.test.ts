import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTokenizer } from '@/lib/language/tokens'
import { formatVocabulary, listVocabulary } from './vocabulary'

const file = formatVocabulary([
  { stem: 'util', forms: ['utilization', 'utilize'], strength: 1 },
  { stem: 'buy', forms: ['bought', 'buy'], strength: 0 },
])

test('words survive the wire, sorted, in all their forms and with what they say', () => {
  assert.deepEqual(listVocabulary(file, []), [
    { stem: 'buy', written: 'bought', strength: 0 },
    { stem: 'buy', written: 'buy', strength: 0 },
    { stem: 'util', written: 'utilization', strength: 1 },
    { stem: 'util', written: 'utilize', strength: 1 },
  ])
})

test('words of titles are known in the forms that titles have', () => {
  const words = listVocabulary(file, createTokenizer()('How are people utilized?'))
  assert.deepEqual(words.at(-1), { stem: 'util', written: 'utilized', strength: 1 })
})
