import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { generateCorpus } from '../generate-corpus'
import { readCorpus } from './read-corpus'

const directory = await mkdtemp(join(tmpdir(), 'peers-'))
after(() => rm(directory, { recursive: true }))
await generateCorpus(directory, 20)
const { articles, groups } = await readCorpus(directory)

test('peers get every part of every generated article', () => {
  assert.equal(articles.length, 20)
  const slugs = new Set(articles.map(({ slug }) => slug))
  for (const { title, description, answer, text, related } of articles) {
    for (const part of [title, description, answer]) assert.match(part, /^[A-Z].*[.?]$/)
    assert.equal(text.match(/^## /gm)?.length, 7)
    assert.doesNotMatch(text, /\]\(|Quick Answer|Related Content/)
    assert.equal(related.length, 3)
    assert.ok(related.every(({ slug }) => slugs.has(slug)))
  }
})

test('every dimension and tag of an article is a group that holds it', () => {
  assert.equal(groups.filter(({ path }) => path.startsWith('/dimensions/')).length, 13)
  for (const article of articles) {
    assert.equal(article.places.length, article.tags.length + 1)
    for (const { path } of article.places)
      assert.ok(groups.find((group) => group.path === path)?.articles.includes(article))
  }
})
