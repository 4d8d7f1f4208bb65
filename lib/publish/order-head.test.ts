import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderHead } from './order-head'

test('the links of the layout stand last, whatever was ready first', () => {
  const layout =
    '<link rel="expect" href="#first" blocking="render"/><link rel="alternate" type="application/rss+xml" title="A &gt; B" href="/feed.xml"/><link rel="search" href="/opensearch.xml"/>'
  const page =
    '<title>T</title><link rel="alternate" type="application/rss+xml" href="https://x.org/dimensions/a/feed.xml"/>'
  const body = '</head><body><link rel="alternate" href="/in-the-body"/></body>'
  for (const head of [`${layout}${page}`, `${page}${layout}`])
    assert.equal(orderHead(`<head>${head}${body}`), `<head>${page}${layout}${body}`)
  assert.equal(orderHead('no head'), 'no head')
})
