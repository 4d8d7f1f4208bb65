import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, formatProblemLine, writeExample } from '../example-content'

const documents = {
  ...EXAMPLE_DIMENSION,
  'articles/a.md': writeExample('tags: [decision-rights, "Trust & Integrity"]'),
  'articles/b.md': writeExample('tags: [Decision Rights, trust-and-integrity]').replace(
    'Why do plans slip?',
    'Who owns a date?',
  ),
  'articles/c.md':
    '---\ntitle: Who speaks?\ncontent_type: canonical-q-and-a\nconcepts_used: [Decision rights]\ndimension: Trust\n---\n**Quick Answer:** All.\n',
}

test('two spellings are one tag, and the label that reads best counts', () => {
  const { catalog } = buildExample(documents)
  assert.deepEqual(
    catalog.tags.map(({ slug, label }) => [slug, label]),
    [
      ['decision-rights', 'Decision Rights'],
      ['trust-and-integrity', 'Trust & Integrity'],
    ],
  )
  assert.deepEqual(
    catalog.articles.map(({ slug, tags }) => [slug, tags.length]),
    [
      ['b', 2],
      ['a', 2],
      ['c', 1],
    ],
  )
})

test('with a list of tags its labels rule, and a tag that is not in it is reported', () => {
  const { catalog, problems } = buildExample(documents, {
    tagList:
      'decision-right:\n  label: Decision right\n  introduction: Who decides.\ntrust-and-integrity:\n  label: Trust and integrity\n  introduction: Words and deeds.\n',
  })
  assert.equal(catalog.tags.find(({ slug }) => slug === 'trust-and-integrity')?.label, 'Trust and integrity')
  assert.deepEqual(problems.map(formatProblemLine), [
    'articles/a.md:6:8 warning tag-unlisted | The tag "decision-rights" is not in `tags.yaml`. | Did you mean `decision-right`?',
    'articles/b.md:6:8 warning tag-unlisted | The tag "Decision Rights" is not in `tags.yaml`. | Did you mean `decision-right`?',
    'articles/c.md:4:17 warning tag-unlisted | The tag "Decision rights" is not in `tags.yaml`. | Did you mean `decision-right`?',
  ])
})

const HINT = 'Write below each tag, indented, `label: …` and `introduction: …`.'
const LISTS: readonly (readonly [text: string, problem: string])[] = [
  [
    'a:\n  label: A\n',
    `tags.yaml:1:1 error tag-list | The tag \`a\` has no proper \`introduction\`. | ${HINT}`,
  ],
  [
    'a:\n  label: 5\n  introduction: x\n',
    `tags.yaml:2:3 error tag-list | The tag \`a\` has no proper \`label\`. | ${HINT}`,
  ],
  ['a: A\n', `tags.yaml:1:1 error tag-list | The tag \`a\` has no proper entry. | ${HINT}`],
  [
    'a:\n  label: A\n  introduction: x\n  intro: y\n',
    `tags.yaml:4:3 error tag-list | There is no field \`intro\` in the list of tags. | ${HINT}`,
  ],
  [
    'a: [\n',
    'tags.yaml:1:4 error yaml-syntax | A bracket that opens here is not closed. | Close it at the end of the list.',
  ],
]
for (const [tagList, problem] of LISTS)
  test(`a broken list of tags is one problem: ${tagList.replace(/\n/g, '⏎')}`, () => {
    const { problems } = buildExample({ ...EXAMPLE_DIMENSION, 'articles/a.md': writeExample() }, { tagList })
    assert.deepEqual(problems.map(formatProblemLine), [problem])
  })
