import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNearest, suggestFrom } from './nearest'

for (const [word, candidates, nearest] of [
  ['foundationl', ['foundational', 'advanced'], 'foundational'],
  ['Foundational', ['foundational'], 'foundational'],
  ['titel', ['title', 'tags'], 'title'],
  ['drafft', ['draft', 'review'], 'draft'],
  ['easy', ['foundational', 'intermediate', 'advanced'], undefined],
  ['x', ['draft'], undefined],
  ['abcd', ['abce', 'abcf'], 'abce'],
] as const) {
  test(`the nearest to "${word}" is ${nearest ?? 'nothing'}`, () =>
    assert.equal(findNearest(word, candidates), nearest))
}

test('a suggestion is the nearest word, or all of them', () => {
  assert.equal(suggestFrom('foundationl', ['foundational', 'advanced']), 'Did you mean `foundational`?')
  assert.equal(
    suggestFrom('Diagnosis', ['Diagnosis & Patterns', 'Foundational Understanding']),
    'Did you mean `Diagnosis & Patterns`?',
  )
  assert.equal(suggestFrom('easy', ['foundational', 'advanced']), 'Write one of: `foundational`, `advanced`.')
})
