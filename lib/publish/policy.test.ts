import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksForMarkdown, findCacheRule, IMMUTABLE, REVALIDATE } from './policy'

test('only files of the hashed folders are kept for ever', () => {
  assert.equal(findCacheRule('/_next/static/chunks/a.css'), IMMUTABLE)
  assert.equal(findCacheRule('/assets/site.a1b2c3d4.js'), IMMUTABLE)
  assert.equal(findCacheRule('/insights/assets'), REVALIDATE)
  assert.equal(findCacheRule('/'), REVALIDATE)
})

test('Markdown is sent to whoever names it before HTML', () => {
  assert.equal(asksForMarkdown('text/markdown'), true)
  assert.equal(asksForMarkdown('text/markdown, text/html'), true)
  assert.equal(asksForMarkdown('text/html, text/markdown'), false)
  assert.equal(asksForMarkdown('*/*'), false)
  assert.equal(asksForMarkdown(undefined), false)
})
