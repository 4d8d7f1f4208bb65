import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Article } from '@/lib/content/model'
import { buildRelations } from '@/lib/related/relations'
import type { SearchIndex } from '@/lib/search/build-index'
import { readArticles, readBeside } from './collection'
import { generateCorpus } from './generate-corpus'
import { type JudgedQuery, parseJudgedQueries } from './judged-queries'
import { measureSearch, type Quality, type Search } from './search-quality'
import { buildIndex, createOwnSearch, createPlainSearch, openIndex } from './searches'

/** A table of figures as text; the first row names the columns. */
export type Table = readonly (readonly string[])[]

const SIZES = [1_000, 5_000]
const HALVES = ['tune', 'report'] as const

/** How well the judged queries are answered by this engine and by plain MiniSearch: a row for each half and kind. */
export async function measureQuality(articles: readonly Article[]): Promise<Table> {
  const queries = parseJudgedQueries(await readBeside('judged-queries.yaml'))
  const searches = [await createOwnSearch(articles), createPlainSearch(articles)] as const
  const rows = await Promise.all(HALVES.map((half) => compareHalf(queries, half, searches)))
  return [
    ['half', 'kind', 'queries', ...NAMES.map((name) => `${name}: nDCG@10`), ...listColumns()],
    ...rows.flat(),
  ]
}

const NAMES = ['engine', 'MiniSearch']

function listColumns(): readonly string[] {
  return ['MRR', 'success@5'].flatMap((measure) => NAMES.map((name) => `${name}: ${measure}`))
}

async function compareHalf(
  queries: readonly JudgedQuery[],
  half: JudgedQuery['half'],
  searches: readonly Search[],
): Promise<Table> {
  const asked = queries.filter((query) => query.half === half)
  const measured = await Promise.all(searches.map((search) => measureSearch(asked, search)))
  const kinds = [...(measured[0]?.keys() ?? [])].filter((name) => name !== half)
  return kinds.map((kind) => {
    const both = measured.flatMap((groups) => groups.get(kind) ?? [])
    const list = (read: (quality: Quality) => number): readonly string[] =>
      both.map((quality) => read(quality).toFixed(2))
    return [
      ...[half, kind, String(both[0]?.queries ?? 0)],
      ...list(({ ndcg }) => ndcg),
      ...list(({ reciprocalRank }) => reciprocalRank),
      ...list(({ success }) => success),
    ]
  })
}

/** Bytes and times of search and relations on `content/` and on generated collections: a row for each size. */
export async function measureSizes(articles: readonly Article[]): Promise<Table> {
  const queries = parseJudgedQueries(await readBeside('judged-queries.yaml')).map(({ query }) => query)
  const rows = [await measureCollection(articles, queries)]
  for (const size of SIZES) {
    const directory = await mkdtemp(join(tmpdir(), 'bench-'))
    await generateCorpus(directory, size)
    rows.push(await measureCollection(await readArticles(directory), queries))
    await rm(directory, { recursive: true })
  }
  const first = ['first file, KB', 'first result, KB: median', 'at most']
  return [['articles', ...first, 'search, ms', 'index, s', 'relations, s'], ...rows]
}

async function measureCollection(
  articles: readonly Article[],
  queries: readonly string[],
): Promise<readonly string[]> {
  const [index, indexSeconds] = await time(() => buildIndex(articles))
  const [, relationSeconds] = await time(async () => buildRelations(articles))
  const { first, costs } = await weighFirstResults(index, queries)
  const engine = await openIndex(index)
  for (const query of queries) await engine.search(query)
  const [, warmSeconds] = await time(async () => {
    for (const query of queries) await engine.search(query)
  })
  const kilobytes = (bytes = 0): string => (bytes / 1000).toFixed(1)
  return [
    ...[String(articles.length), kilobytes(first)],
    ...[kilobytes(costs[costs.length >> 1]), kilobytes(costs.at(-1))],
    ((warmSeconds * 1000) / queries.length).toFixed(1),
    ...[indexSeconds.toFixed(2), relationSeconds.toFixed(2)],
  ]
}

/** What a first search fetches, compressed as it is served, for each query; the script of the engine not counted. */
async function weighFirstResults(
  index: SearchIndex,
  queries: readonly string[],
): Promise<{ readonly first: number; readonly costs: readonly number[] }> {
  const sizes = new Map([...index.files].map(([name, text]) => [name, brotliCompressSync(text).length]))
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((bytes, name) => bytes + (sizes.get(name) ?? 0), 0)
  const opened = new Set<string>()
  await openIndex(index, (name) => opened.add(name))
  const costs: number[] = []
  for (const query of queries) {
    const loaded = new Set<string>()
    const engine = await openIndex(index, (name) => loaded.add(name))
    if ((await engine.search(query)).length > 0) costs.push(sum(loaded))
  }
  return { first: sum(opened), costs: costs.sort((a, b) => a - b) }
}

async function time<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const start = performance.now()
  const result = await work()
  return [result, (performance.now() - start) / 1000]
}

/** Columns under one another, numbers to the right. */
export function formatTable(table: Table): string {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => (row[i] ?? '').length)))
  const pad = (cell: string, i: number): string =>
    /^\d/.test(table.at(-1)?.[i] ?? '') ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)
  return table.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

/** Measures and prints everything about search and relations. */
export async function benchSearch(): Promise<void> {
  const articles = await readArticles('content')
  console.log(formatTable(await measureQuality(articles)))
  console.log(`\n${formatTable(await measureSizes(articles))}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchSearch()
