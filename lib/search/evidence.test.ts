import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEnough, type WordEvidence } from './evidence'

const word = (evidence: Partial<WordEvidence>): WordEvidence => ({
  ...{ mass: 1, sureness: 1, strength: 0.1, isInBest: false },
  ...evidence,
})

const CASES = [
  ['nothing speaks for any article', [word({})], 0, false],
  ['one article uses all words, if only in passing', [word({ isInBest: true })], 0.01, true],
  ['all words are known, but used in passing, apart', [word({}), word({})], 0.1, false],
  ['strong words make up for a stranger', [word({ strength: 1 }), word({ sureness: 0 })], 0.5, true],
  ['mostly strangers', [word({}), word({ sureness: 0 }), word({ sureness: 0 })], 0.3, false],
  ['no subject words, but a pair that says much', [], 0.5, true],
] as const

for (const [what, words, best, isAnswered] of CASES) {
  test(`${what}: ${isAnswered ? 'an answer' : 'no answer'}`, () => {
    assert.equal(isEnough(words, { best, elsewhere: 0 }), isAnswered)
  })
}

test('what is to be found elsewhere speaks against an answer, even where one article uses all words', () => {
  const words = [word({ isInBest: true, strength: 0.3 })]
  assert.equal(isEnough(words, { best: 0.1, elsewhere: 0 }), true)
  assert.equal(isEnough(words, { best: 0.1, elsewhere: 1 }), false)
})
