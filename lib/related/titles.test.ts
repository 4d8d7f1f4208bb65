import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import { createTitleFinder, MIN_TITLE_LIKENESS } from './titles'

const TITLES = {
  noise: 'How does noise grow as companies grow?',
  smart: 'Why do smart people repeat avoidable errors?',
  robust: 'What is a robust process?',
  other: 'Who decides about money?',
}
const findTitle = createTitleFinder(Object.entries(TITLES).map(([slug, title]) => article({ slug, title })))

const PAIRS = [
  ['What makes noise grow in companies?', 'noise'],
  ['Why do smart people make the same errors?', 'smart'],
  ['Process Governance', undefined],
  ['Who waters the plants?', undefined],
] as const

for (const [text, slug] of PAIRS) {
  test(`${text} means ${slug ?? 'nothing we have'}`, () => {
    const match = findTitle(text)
    assert.equal(match !== undefined && match.likeness >= MIN_TITLE_LIKENESS ? match.slug : undefined, slug)
  })
}
