import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle } from '@/lib/content/example-article'
import type { Catalog } from '@/lib/content/model'
import { formatLost, listLost, listNew, updateLedger } from './compare'
import { EMPTY_LEDGER, formatLedger, parseLedger } from './ledger'

function catalogOf(
  pages: Readonly<Record<string, readonly string[]>>,
  redirects: readonly string[] = [],
): Catalog {
  const articles = Object.entries(pages).map(([slug, ids]) =>
    createExampleArticle({ slug, body: { headings: ids.map((id) => ({ id, depth: 2, text: id })) } }),
  )
  const leads = new Map(redirects.map((path) => [path, '/insights/b']))
  return { articles, dimensions: [], categories: [], tags: [], redirects: leads }
}
const ledger = updateLedger(EMPTY_LEDGER, catalogOf({ a: ['why', 'what'], b: [] }), [])

test('a page or heading that vanishes is lost, unless it leads elsewhere or was given up', () => {
  assert.deepEqual(listLost(ledger, catalogOf({ a: ['why', 'what'], b: [], c: [] })), [])
  assert.deepEqual(listLost(ledger, catalogOf({ a: ['why'], b: [] })), ['/insights/a#what'])
  assert.deepEqual(listLost(ledger, catalogOf({ b: [] })), ['/insights/a'])
  assert.deepEqual(listLost(ledger, catalogOf({ b: [] }, ['/insights/a'])), [])
  const given = updateLedger(ledger, catalogOf({ a: ['why'], b: [] }), ['/insights/a#what'])
  assert.deepEqual(listLost(given, catalogOf({ a: ['why'], b: [] })), [])
})

test('what comes back is no longer given up, and what is new is named', () => {
  const given = updateLedger(ledger, catalogOf({ b: [] }), ['/insights/a'])
  assert.deepEqual(given.gone, ['/insights/a'])
  assert.deepEqual(updateLedger(given, catalogOf({ a: [], b: [] }), []).gone, [])
  assert.deepEqual(listNew(ledger, catalogOf({ a: ['why', 'how'], c: [] })), [
    '/insights/a#how',
    '/insights/c',
  ])
})

test('a ledger is written a page a line and read back', () => {
  const small = { pages: { '/b': [], '/a': ['y', 'x'] }, gone: ['/z'] }
  const text = formatLedger(small)
  assert.equal(
    text,
    '{\n  "pages": {\n    "/a": ["x","y"],\n    "/b": []\n  },\n  "gone": [\n    "/z"\n  ]\n}\n',
  )
  assert.deepEqual(parseLedger(text), { pages: { '/a': ['x', 'y'], '/b': [] }, gone: ['/z'] })
})

test('a loss is reported with what to type', () => {
  assert.equal(
    formatLost(['/insights/a', '/insights/b#what']),
    `2 addresses that were published would lead nowhere.
/insights/a: the page is gone. Write its slug under \`aliases\` of the article that replaces it, or give the address up: npm run ledger -- --gone /insights/a
/insights/b#what: the heading is gone. Give it its old words back, or give the address up: npm run ledger -- --gone /insights/b#what`,
  )
})
