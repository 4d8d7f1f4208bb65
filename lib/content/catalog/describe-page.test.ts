import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, writeExample } from '../example-content'
import { buildDescription } from './describe-page'

const SENTENCE = 'A sentence that is long enough to say something about the question on its own, quite well.'

for (const [name, text, description] of [
  ['a short text stays', 'Short.', 'Short.'],
  ['a long one ends with a sentence', `${SENTENCE} ${SENTENCE}`, SENTENCE],
  ['or at a word', 'word '.repeat(60).trim(), `${'word '.repeat(30)}word…`],
  [
    'without a comma before the dots',
    `${'word '.repeat(30)}end, ${'more '.repeat(20)}`,
    `${'word '.repeat(30)}end…`,
  ],
] as const)
  test(`description: ${name}`, () => assert.equal(buildDescription(text), description))

test('days come from the fields, else from version control, and never from the future', () => {
  const { catalog } = buildExample(
    {
      ...EXAMPLE_DIMENSION,
      'articles/a.md': writeExample('published: 2026-02-01\nupdated: 2026-02-03\nlast_reviewed: 2026-02-02'),
      'articles/b.md': writeExample('last_reviewed: 2026-02-02').replace(
        'Why do plans slip?',
        'Who owns a date?',
      ),
      'articles/c.md': writeExample('updated: 2027-01-01').replace(
        'Why do plans slip?',
        'What does a meeting cost?',
      ),
    },
    {
      changedDays: new Map([
        ['articles/a.md', '2026-02-09'],
        ['articles/c.md', '2026-02-08'],
      ]),
    },
  )
  const days = new Map(catalog.articles.map(({ slug, published, updated }) => [slug, [published, updated]]))
  assert.deepEqual(days.get('a'), ['2026-02-01', '2026-02-03'])
  assert.deepEqual(days.get('b'), [undefined, '2026-02-02'])
  assert.deepEqual(days.get('c'), [undefined, '2026-02-08'])
})

test('titles, descriptions and minutes are what is written, else what follows from the text', () => {
  const { catalog } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': writeExample('related_indicators: [3, 1-2, 2]', 'word '.repeat(450)),
    'articles/b.md': writeExample(
      `seo_title: Dates\nmeta_description: ${SENTENCE}\nreading_time: 7 min`,
    ).replace('Why do plans slip?', 'Who owns a date?'),
  })
  const [a, b] = ['a', 'b'].map((slug) => catalog.articles.find((article) => article.slug === slug))
  assert.deepEqual(
    [a?.seoTitle, a?.description, a?.readingMinutes],
    ['Why do plans slip? | Example', 'Nobody owns the date.', 3],
  )
  assert.deepEqual([b?.seoTitle, b?.description, b?.readingMinutes], ['Dates', SENTENCE, 7])
  assert.deepEqual(a?.indicators, [1, 2, 3])
})
