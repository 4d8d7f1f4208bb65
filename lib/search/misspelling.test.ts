import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTokenizer } from '@/lib/language/tokens'
import { findContinued, findRight } from './misspelling'

const listTokens = createTokenizer()
const WORDS = [
  'trust',
  'test',
  'role',
  'rule',
  'leader',
  'ladder',
  'culture',
  'dependency',
  'departments',
  'psychological',
  'documentation',
  'escalate',
].flatMap((written) =>
  listTokens(written).map(({ stem }) => ({ stem, written, strength: written === 'trust' ? 1 : 0.5 })),
)

const SLIPS = [
  ['trsut', 'trust'],
  ['tust', 'trust'],
  ['ruel', 'rule'],
  ['leeder', 'leader'],
  ['cutlure', 'culture'],
  ['dependancy', 'dependency'],
  ['departmants', 'departments'],
  ['pyschological', 'psychological'],
  ['documantation', 'documentation'],
  ['iscalate', 'escalate'],
  ['leadreship', 'leader'],
] as const

for (const [slip, written] of SLIPS) {
  test(`${slip} is ${written}`, () => {
    const [token] = listTokens(slip)
    const [right] = listTokens(written)
    assert.ok(token)
    assert.equal(findRight(token, WORDS)?.stem, right?.stem)
  })
}

for (const stranger of ['pizza', 'kubernetes', 'ros']) {
  test(`${stranger} is no slip`, () => {
    const [token] = listTokens(stranger)
    assert.ok(token)
    assert.equal(findRight(token, WORDS), undefined)
  })
}

test('one slip in a long word is surer than in a short one', () => {
  const [long, short] = listTokens('documantation trsut')
  assert.ok(long && short)
  assert.ok((findRight(long, WORDS)?.sureness ?? 0) > (findRight(short, WORDS)?.sureness ?? 1))
})

test('an unfinished word is found by how it is written, where its stem is shorter', () => {
  const [token] = listTokens('documenta')
  assert.ok(token)
  assert.equal(findContinued(token, WORDS)?.stem, 'document')
})
