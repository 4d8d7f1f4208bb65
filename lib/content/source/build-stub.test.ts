import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDocument } from '../parse-document'
import { listArticleProperties } from '../schema/snippet'
import { buildStub } from './build-stub'

const stub = buildStub({
  title: 'Why do "meetings" multiply: a question?',
  dimension: undefined,
  dimensions: ['Trust & Integrity', 'Support for Teams'],
  tags: ['meetings', 'speed'],
})
const parse = (text: string) =>
  parseDocument({ type: 'article', slug: 'a', file: 'articles/a.md', bytes: Buffer.from(text) })

test('a stub is a draft without a problem', () => {
  const { document, problems } = parse(stub)
  assert.deepEqual(problems, [])
  assert.equal(document?.title, 'Why do "meetings" multiply: a question?')
  assert.equal(document?.fields.status, 'draft')
})

test('every field of a stub holds an example that is right, once its # is taken away', () => {
  const front = stub.slice(0, stub.indexOf('\n---\n'))
  const { document, problems } = parse(front.replace(/^# /gm, '') + stub.slice(front.length))
  assert.deepEqual(problems, [])
  assert.ok(document)
})

test('a stub names every field but those of the second dialect', () => {
  const second = [
    ...['content_type', 'version', 'audience', 'primary_topic', 'secondary_topic', 'concepts_used'],
    ...['explicit_exclusions', 'draft', 'license', 'last_reviewed'],
  ]
  const missing = listArticleProperties().filter(
    ([name]) => !second.includes(name) && !new RegExp(`^(# )?${name}:`, 'm').test(stub),
  )
  assert.deepEqual(missing, [])
})
