import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTokenizer } from '@/lib/language/tokens'
import { parseThesaurus } from './parse-thesaurus'
import { listPhraseFeatures } from './phrase-features'

function listFeatures(lines: string): readonly ReadonlyMap<string, number>[] {
  const { thesaurus } = parseThesaurus(`near:\n${lines}`, 'thesaurus.yaml')
  return listPhraseFeatures(thesaurus, createTokenizer())
}

test('a phrase of one word says all by that word', () => {
  assert.deepEqual([...(listFeatures('  - whisper: silence\n')[0] ?? [])], [['whisper', 1]])
})

test('a phrase of several words is words and pairs, in any order, without empty words', () => {
  const [features] = listFeatures('  - the ball is dropped: ownership\n')
  assert.deepEqual([...(features?.keys() ?? [])].sort(), ['ball', 'ball+drop', 'drop'])
})

test('a question word counts in a pair only, behind the subject word', () => {
  const [features] = listFeatures('  - who decides: decision rights\n')
  assert.deepEqual([...(features?.keys() ?? [])], ['decis+who', 'decis'])
})

test('a rare word of a phrase says more than one that many lines use', () => {
  const [features] = listFeatures(
    '  - boss eclipse: trust\n  - boss late: morale\n  - boss angry: morale\n  - boss away: morale\n',
  )
  assert.ok((features?.get('eclips') ?? 0) > (features?.get('boss') ?? 0))
})
