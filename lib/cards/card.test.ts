import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle } from '@/lib/content/example-article'
import type { Catalog } from '@/lib/content/model'
import { buildArticleCard } from './card'
import { drawCard } from './draw-card'

const catalog: Catalog = { articles: [], dimensions: [], categories: [], tags: [], redirects: new Map() }
const cardOf = (title: string) => buildArticleCard(catalog, createExampleArticle({ slug: 'a', title }))

test('the name of a card changes with what it shows, and with nothing else', () => {
  assert.equal(cardOf('Why?').path, cardOf('Why?').path)
  assert.notEqual(cardOf('Why?').path, cardOf('How?').path)
  assert.match(cardOf('Why?').path, /^\/cards\/insights-a-[0-9a-f]{12}\.png$/)
})

test('a title is printed without what the fonts lack, and cut at a word', () => {
  assert.equal(cardOf('</script> "A" & B 🙂 – ź').card.title, '</script> "A" & B – ź')
  assert.equal(cardOf('組織').card.title, 'How Organizations Really Work')
  const long = cardOf(`${'many words '.repeat(20)}`).card.title
  assert.ok(long.length <= 181 && long.endsWith('words…'), long)
})

test('a card is a PNG of 1200 by 630 under 300 KB, and the same each time', async () => {
  const { card } = cardOf(`</script> & "quotes" 🙂 ${'Donaudampfschifffahrt'.repeat(9)}`)
  const [png, again] = await Promise.all([drawCard(card), drawCard(card)])
  const bytes = Buffer.from(png)
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
  assert.ok(bytes.length < 300_000)
  assert.ok(bytes.equals(Buffer.from(again)))
})
