import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import { buildSearchIndex } from './build-index'
import { openSearchIndex } from './open-index'
import { parseThesaurus } from './parse-thesaurus'
import type { SearchOptions } from './result'

const { thesaurus } = parseThesaurus(
  'same:\n  - manager, boss\n  - bus factor, single point of failure\nnear:\n  - nobody speaks up: silence, psychological safety\nnone:\n  - silence a phone\n',
  'thesaurus.yaml',
)

const ARTICLES = [
  article({
    slug: 'why-do-managers-escalate-decisions',
    title: 'Why do managers escalate decisions?',
    answer: 'Because a wrong decision costs them more than a late one.',
    dimension: 'decision-making-quality',
    difficulty: 'advanced',
    tags: ['decision rights'],
  }),
  article({
    slug: 'silence',
    title: 'What is silence in a team?',
    answer: 'Silence is knowledge that stays in the room.',
    askedAs: ['why does nobody object'],
    dimension: 'trust-and-integrity',
    difficulty: 'foundational',
    body: {
      sections: [
        {
          id: 'how-it-starts',
          heading: 'How it starts',
          text: 'Somebody was laughed at. The others took note.',
        },
        {
          id: 'how-it-ends',
          heading: 'How it ends',
          text: 'A leader thanks the first person who brings bad news.',
        },
      ],
    },
  }),
  article({
    slug: 'spof',
    title: 'How do you find a single point of failure?',
    text: 'Ask what stops when one colleague is ill.',
    difficulty: 'foundational',
  }),
  article({ slug: 'copy', title: 'What is silence in a team?', duplicateOf: 'silence' }),
  article({
    slug: 'behavior',
    title: 'How does behavior change?',
    text: 'Organizations prioritize by what they pay.',
  }),
  article({ slug: 'documentation', title: 'Why is documentation out of date?', text: 'Nobody owns it.' }),
]

const { files } = buildSearchIndex(ARTICLES, thesaurus)

async function search(text: string, options?: SearchOptions) {
  const engine = await openSearchIndex(async (name) => JSON.parse(files.get(name) ?? 'null'))
  return engine.search(text, options)
}

const FIRST = [
  ['an exact title', 'what is silence in a team', 'silence'],
  [
    'a whole question in other words',
    'why do decisions get escalated?',
    'why-do-managers-escalate-decisions',
  ],
  ['a question that readers ask', 'nobody objects', 'silence'],
  ['a word of the thesaurus', 'boss', 'why-do-managers-escalate-decisions'],
  ['a phrase of the thesaurus', 'our bus factor', 'spof'],
  ['a symptom', 'nobody ever speaks up here', 'silence'],
  ['half a symptom, the other way round', 'she speaks and nobody else', 'silence'],
  ['a slip', 'documentatoin', 'documentation'],
  ['a swap at the start', 'odcumentation', 'documentation'],
  ['a first letter that is missing', 'ilence', 'silence'],
  ['a wrong first letter', 'pocumentation', 'documentation'],
  ['letters doubled in the wrong place', 'behhavior', 'behavior'],
  ['the beginning of a second word', 'single p', 'spof'],
  ['two swapped letters', 'slience', 'silence'],
  ['a beginning', 'escal', 'why-do-managers-escalate-decisions'],
  ['a word still being typed', 'escalati', 'why-do-managers-escalate-decisions'],
  ['the beginning of a British word', 'prioritis', 'behavior'],
  ['British spelling', 'behaviour', 'behavior'],
  ['British spelling of a verb', 'prioritise', 'behavior'],
  ['accents and curly quotes', '“sïlence”', 'silence'],
  ['words of the body', 'laughed', 'silence'],
] as const

for (const [what, text, slug] of FIRST) {
  test(`${what} finds its article: ${text}`, async () => {
    assert.equal((await search(text))[0]?.slug, slug)
  })
}

const NOTHING = [
  '',
  '   ',
  '?!',
  'qwertzuiop',
  'kubernetes ingress yaml',
  'cheap flights to lisbon',
  'silence my phone',
]

for (const text of NOTHING) {
  test(`what is not there is not guessed: "${text}"`, async () => {
    assert.deepEqual(await search(text), [])
  })
}

test('an article that repeats another one is not found beside it', async () => {
  const slugs = (await search('silence')).map((result) => result.slug)
  assert.deepEqual(slugs, ['silence'])
})

test('the passage that answers the query is shown with its section and its marks', async () => {
  const [result] = await search('who brings bad news')
  assert.equal(result?.section, 'how-it-ends')
  const marked = result?.passageMarks.map(([start, end]) => result.passage.slice(start, end))
  assert.deepEqual(marked, ['brings', 'bad', 'news'])
})

test('the answer is the passage where it speaks of the query', async () => {
  const [result] = await search('knowledge in the room')
  assert.equal(result?.section, 'answer')
})

test('marks in a title stand at its own letters', async () => {
  const [result] = await search('managers')
  assert.deepEqual(
    result?.titleMarks.map(([start, end]) => result.title.slice(start, end)),
    ['managers'],
  )
})

test('filters leave only what they name', async () => {
  assert.deepEqual(await search('silence', { filters: { difficulty: 'advanced' } }), [])
  assert.equal((await search('decisions', { filters: { dimension: 'decision-making-quality' } })).length, 1)
  assert.equal((await search('decisions', { filters: { tag: 'decision-rights' } })).length, 1)
  assert.deepEqual(await search('decisions', { filters: { tag: 'trust' } }), [])
})

test('the limit is kept', async () => {
  assert.equal((await search('why what how silence decision documentation', { limit: 1 })).length, 1)
})

test('the index of the same articles is the same, of others another', () => {
  assert.equal(buildSearchIndex(ARTICLES, thesaurus).version, buildSearchIndex(ARTICLES, thesaurus).version)
  assert.notEqual(
    buildSearchIndex(ARTICLES, thesaurus).version,
    buildSearchIndex(ARTICLES.slice(1), thesaurus).version,
  )
})

test('a collection without articles finds nothing and does not fail', async () => {
  const empty = buildSearchIndex([], thesaurus).files
  const engine = await openSearchIndex(async (name) => JSON.parse(empty.get(name) ?? 'null'))
  assert.deepEqual(await engine.search('trust'), [])
})

test('a file that failed to load is asked for again', async () => {
  let isDown = false
  const engine = await openSearchIndex(async (name) => {
    if (isDown) throw new Error('offline')
    return JSON.parse(files.get(name) ?? 'null')
  })
  isDown = true
  await assert.rejects(engine.search('silence'))
  isDown = false
  assert.equal((await engine.search('silence')).length, 1)
})
