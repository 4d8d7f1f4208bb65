import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listArticleProperties } from '@/lib/content/schema/snippet'
import { buildCmsConfig } from './cms-config'

const config = buildCmsConfig({
  folder: 'content/articles',
  repository: 'owner/name',
  branch: 'main',
  dimensions: ['Trust & Integrity'],
  tags: ['meetings'],
})
const fields: readonly { readonly name: string; readonly [key: string]: unknown }[] =
  config.collections[0]?.fields ?? []
const find = (name: string) => fields.find((field) => field.name === name)

test('the form asks for fields of the schema, and for no other', () => {
  const known = new Set(['body', ...listArticleProperties().map(([name]) => name)])
  assert.deepEqual(
    fields.filter(({ name }) => !known.has(name)),
    [],
  )
  for (const name of ['title', 'dimension', 'category', 'difficulty', 'asked_as', 'sources', 'publish_at'])
    assert.ok(find(name), name)
  for (const name of ['content_type', 'explicit_exclusions', 'draft'])
    assert.equal(find(name), undefined, name)
})

test('whether an article is public is chosen by a person, in new and in old ones', () => {
  const status = find('status')
  assert.deepEqual(status?.options, ['draft', 'review', 'approved', 'published'])
  assert.equal(status?.required, true)
  assert.equal(status?.default, undefined)
})

test('a field that is left empty is not written', () => {
  assert.equal(config.output.omit_empty_optional_fields, true)
  for (const name of ['seo_title', 'meta_description', 'image', 'updated'])
    assert.equal(find(name)?.required, false, name)
})

test('dimensions and tags are chosen from those that there are', () => {
  assert.deepEqual(find('dimension')?.options, ['Trust & Integrity'])
  assert.deepEqual(find('tags')?.options, ['meetings'])
})
