import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import { findNearDuplicates } from './near-duplicates'

const TEXT =
  'A team that shares one budget argues about it once a year, and a team with two budgets argues about them every week.'

test('the same text under another title is found', () => {
  const pairs = findNearDuplicates([
    article({ slug: 'b', title: 'Why do budgets divide teams?', text: TEXT }),
    article({ slug: 'a', title: 'What does a second budget cost?', text: `${TEXT} Count the weeks.` }),
    article({
      slug: 'c',
      title: 'Who owns the roadmap?',
      text: 'One person does, with the right to say no.',
    }),
  ])
  assert.deepEqual(
    pairs.map(({ first, second }) => [first, second]),
    [['a', 'b']],
  )
  assert.ok((pairs[0]?.text ?? 0) > 0.7)
})

test('the same question with a like answer is found although the text differs', () => {
  const pairs = findNearDuplicates([
    article({
      slug: 'a',
      title: 'Why do silos persist?',
      answer: 'Incentives reward each function alone.',
      text: TEXT,
    }),
    article({
      slug: 'b',
      title: 'Why do silos still persist?',
      answer: 'Incentives reward a function alone.',
    }),
  ])
  assert.equal(pairs.length, 1)
})

test('two questions on one subject are not one question', () => {
  const pairs = findNearDuplicates([
    article({
      slug: 'a',
      title: 'What causes knowledge silos?',
      answer: 'Power, no incentive, poor search.',
    }),
    article({
      slug: 'b',
      title: 'What causes knowledge hoarding?',
      answer: 'Power and no incentive to share.',
    }),
  ])
  assert.deepEqual(pairs, [])
})
