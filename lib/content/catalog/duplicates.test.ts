import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, formatProblemLine, writeExample } from '../example-content'

const TEXT = Array.from({ length: 60 }, (_, index) => `Team ${index} waits for team ${index + 1}.`).join(' ')

interface Written {
  readonly title: string
  readonly answer: string
  readonly text?: string
}

function write({ title, answer, text = '' }: Written): string {
  return writeExample('', text).replace('Why do plans slip?', title).replace('Nobody owns the date.', answer)
}

function judge(a: Written, b: Written): { said: readonly string[]; repeats: readonly unknown[] } {
  const { catalog, problems } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': write(a),
    'articles/b.md': write(b),
  })
  return {
    said: problems.map(formatProblemLine),
    repeats: catalog.articles
      .filter(({ duplicateOf }) => duplicateOf)
      .map(({ slug, duplicateOf }) => [slug, duplicateOf]),
  }
}

const HINT = 'Merge the two, or make this one answer a question of its own.'

test('the same text under another title is found, with how much of it', () => {
  const { said, repeats } = judge(
    { title: 'Why do budgets divide teams?', answer: 'They are two.', text: TEXT },
    { title: 'What does a queue cost?', answer: 'Weeks.', text: `${TEXT} Count the weeks of every team.` },
  )
  assert.deepEqual(repeats, [['a', 'b']])
  assert.match(
    said.join(),
    /^articles\/a\.md:2:8 warning near-duplicate \| The article stands here a second time: `articles\/b\.md` has \d+ % of the same text\. \| Merge/,
  )
})

test('the same article twice is one problem, and the fuller one is the original', () => {
  assert.deepEqual(
    judge(
      { title: 'Why do plans slip?', answer: 'So.', text: TEXT },
      { title: 'Why do plans slip', answer: 'So.', text: TEXT },
    ),
    {
      said: [
        `articles/b.md:2:8 warning near-duplicate | The article stands here a second time: \`articles/a.md\` has 100 % of the same text, and the same title. | ${HINT}`,
      ],
      repeats: [['b', 'a']],
    },
  )
})

test('the same title over another text is one problem', () => {
  assert.deepEqual(
    judge(
      { title: 'Why do plans slip?', answer: 'Nobody owns the date.' },
      { title: 'Why do plans slip?', answer: 'Because calendars lie, and everyone knows.' },
    ),
    {
      said: [
        `articles/a.md:2:8 warning duplicate-title | The title is the same as in \`articles/b.md\`. | ${HINT}`,
      ],
      repeats: [['a', 'b']],
    },
  )
})

test('the same question with a like answer is found although the text differs', () => {
  assert.deepEqual(
    judge(
      { title: 'Why do silos persist?', answer: 'Incentives reward each function alone.', text: TEXT },
      { title: 'Why do silos still persist?', answer: 'Incentives reward a function alone.' },
    ),
    {
      said: [
        `articles/b.md:2:8 warning near-duplicate | The question is asked a second time: title and answer are 73 % those of \`articles/a.md\`. | ${HINT}`,
      ],
      repeats: [['b', 'a']],
    },
  )
})

test('two questions on one subject are not one question', () => {
  assert.deepEqual(
    judge(
      { title: 'What causes knowledge silos?', answer: 'Power, no incentive, poor search.' },
      { title: 'What causes knowledge hoarding?', answer: 'Power and no incentive to share.' },
    ),
    { said: [], repeats: [] },
  )
})

test('a draft repeats nothing, and nothing repeats it', () => {
  const { catalog } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': writeExample('', TEXT),
    'articles/b.md': writeExample('status: draft', TEXT),
  })
  assert.equal(catalog.articles[0]?.duplicateOf, undefined)
})
