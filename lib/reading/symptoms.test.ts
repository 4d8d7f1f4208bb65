import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import { createExampleCatalog } from './example-catalog'
import { formatSymptom, listSymptoms } from './symptoms'

test("a reader's words become a sentence", () => {
  for (const [words, sentence] of [
    ['everyone nods, nothing changes', 'Everyone nods, nothing changes.'],
    ['why does nobody decide', 'Why does nobody decide?'],
    ["what i hear is 'later'", "What I hear is 'later'?"],
    ['it is late!', 'It is late!'],
    ['is it “done?”', 'Is it “done?”'],
  ] as const)
    assert.equal(formatSymptom(words), sentence)
})

test('each dimension gives one symptom, of a diagnosis where it has one', () => {
  const catalog = createExampleCatalog({ trust: 'x', roles: 'x', empty: 'x' }, [
    article({ slug: 'a', dimension: 'trust', askedAs: ['first'] }),
    article({ slug: 'b', dimension: 'trust', askedAs: ['second'], kind: 'Diagnosis & Patterns' }),
    article({ slug: 'c', dimension: 'roles' }),
    article({ slug: 'd', dimension: 'roles', askedAs: ['third'] }),
  ])
  assert.deepEqual(
    listSymptoms(catalog, 9).map(({ text, article: found }) => [found.slug, text]),
    [
      ['b', 'Second.'],
      ['d', 'Third.'],
    ],
  )
})

test('where nobody wrote how it is asked, the questions stand for themselves', () => {
  const catalog = createExampleCatalog({ trust: 'x' }, [
    article({ slug: 'a', title: 'Why?', dimension: 'trust' }),
  ])
  assert.deepEqual(
    listSymptoms(catalog, 9).map(({ text }) => text),
    ['Why?'],
  )
})

test('a limit is spread over the dimensions', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e', 'f']
  const catalog = createExampleCatalog(
    Object.fromEntries(slugs.map((slug) => [slug, 'x'])),
    slugs.map((slug) => article({ slug, dimension: slug, askedAs: [slug] })),
  )
  assert.deepEqual(
    listSymptoms(catalog, 3).map(({ article: found }) => found.slug),
    ['a', 'c', 'e'],
  )
})
