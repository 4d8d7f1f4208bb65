import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readArticles, readBeside } from './collection'
import { type JudgedQuery, parseJudgedQueries } from './judged-queries'
import { measureSearch, type Quality } from './search-quality'
import { createOwnSearch, createPlainSearch } from './searches'

/** A little under what was measured last (docs/search.md): lower them only with a reason in the commit. */
const FLOORS = { report: 0.77, success: 0.86, tune: 0.85, typo: 0.92, prefix: 0.96, nothing: 0.52 }
const MIN_QUERIES = 250

let queries: readonly JudgedQuery[] = []
let slugs: ReadonlySet<string> = new Set()
let own: ReadonlyMap<string, Quality> = new Map()
let plain: ReadonlyMap<string, Quality> = new Map()

before(async () => {
  const articles = await readArticles('content')
  slugs = new Set(articles.map((article) => article.slug))
  queries = parseJudgedQueries(await readBeside('judged-queries.yaml'))
  own = await measureSearch(queries, await createOwnSearch(articles))
  plain = await measureSearch(queries, createPlainSearch(articles))
})

function assertFloor(group: string, floor: number): void {
  const ndcg = own.get(group)?.ndcg ?? 0
  assert.ok(ndcg >= floor, `nDCG of ${group} is ${ndcg.toFixed(3)}, the floor ${floor}`)
}

test('the judged set is large and names only articles that exist', () => {
  assert.ok(queries.length >= MIN_QUERIES)
  const strangers = queries.flatMap(({ grades }) => [...grades.keys()].filter((slug) => !slugs.has(slug)))
  assert.deepEqual(strangers, [])
})

test('the reporting half is answered as well as before', () => {
  assertFloor('report', FLOORS.report)
  const success = own.get('report')?.success ?? 0
  assert.ok(success >= FLOORS.success, `${success.toFixed(3)} of the best articles are among the first five`)
})

test('the tuning half is answered as well as before', () => assertFloor('tune', FLOORS.tune))

test('slips and beginnings are understood', () => {
  assertFloor('typo', FLOORS.typo)
  assertFloor('prefix', FLOORS.prefix)
})

test('what is to be found elsewhere is not guessed', () => assertFloor('nothing', FLOORS.nothing))

test('of each kind the engine answers better than plain MiniSearch', () => {
  for (const [group, { ndcg }] of plain) {
    const better = own.get(group)?.ndcg ?? 0
    assert.ok(better > ndcg, `${group}: ${better.toFixed(3)} against ${ndcg.toFixed(3)}`)
  }
})
