import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, formatProblemLine } from '../example-content'
import { buildStub } from '../source/build-stub'

const stub = buildStub({ title: 'Why do plans slip?', dimension: 'Trust', dimensions: ['Trust'], tags: [] })
const published = stub.replace(/^status: draft.*\n/m, '')
const line = published.split('\n').findIndex((text) => text.startsWith('Two to four sentences')) + 1

const judge = (text: string): readonly string[] =>
  buildExample({ ...EXAMPLE_DIMENSION, 'articles/a.md': text })
    .problems.map(formatProblemLine)
    .filter((problem) => problem.includes('answer-placeholder'))

const SAID = `articles/a.md:${line}:1 warning answer-placeholder | The answer is still the sentence that stands in every new article. | Write the answer in its place, or \`status: draft\` at the top until there is one.`

test('an article that is published as it was started is told which sentence to replace', () => {
  assert.deepEqual(judge(published), [SAID])
})

test('so is one that has more in its answer, or that will be public later', () => {
  assert.deepEqual(judge(published.replace('by themselves.', 'by themselves.\n\nAnd more.')), [SAID])
  assert.equal(judge(published.replace('tags:', 'publish_at: 2027-01-01T09:00Z\ntags:')).length, 1)
})

test('a draft, a text in review and an answer of its own are left in peace', () => {
  assert.deepEqual(judge(stub), [])
  assert.deepEqual(judge(stub.replace('status: draft', 'status: review')), [])
  assert.deepEqual(judge(published.replace('by themselves.', 'and nothing else.')), [])
})
