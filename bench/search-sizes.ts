import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Article } from '@/lib/content/model'
import { weighCompressed } from '@/lib/publish/compress'
import type { SearchIndex } from '@/lib/search/build-index'
import { paths } from '@/lib/site/paths'
import { readArticles, readBeside } from './collection'
import { generateCorpus } from './generate-corpus'
import { parseJudgedQueries } from './judged-queries'
import type { Row } from './row'
import { buildIndex, openIndex } from './searches'

/** Generated collections, with the most that a first answer in them may cost, in KB. */
const TARGETS = [
  { articles: 157, kilobytes: 70 },
  { articles: 1000, kilobytes: 250 },
  { articles: 5000, kilobytes: 600 },
]
const SMALL_BUDGET = 70
/** Results that the dialog shows. */
const SHOWN = 7

/**
 * What a first answer costs, script and all, when each judged query is asked with an empty cache, compressed as it is
 * served; how long a further search takes, and the building of the index: of a content directory and of generated ones.
 */
export async function measureSearchSizes(directory: string): Promise<readonly Row[]> {
  const queries = parseJudgedQueries(await readBeside('judged-queries.yaml')).map(({ query }) => query)
  const script = await weighScript()
  const rows = await measureCollection(await readArticles(directory), {
    ...{ name: directory, kilobytes: SMALL_BUDGET },
    ...{ queries, script },
  })
  for (const { articles, kilobytes } of TARGETS) {
    const generated = await mkdtemp(join(tmpdir(), 'bench-'))
    await generateCorpus(generated, articles)
    const settings = { name: `${articles} articles`, kilobytes, queries, script }
    rows.push(...(await measureCollection(await readArticles(generated), settings)))
    await rm(generated, { recursive: true })
  }
  return [{ what: 'script of the search', value: script, unit: 'KB', budget: undefined }, ...rows]
}

interface Settings {
  readonly name: string
  readonly queries: readonly string[]
  readonly kilobytes: number
  readonly script: number
}

async function measureCollection(articles: readonly Article[], settings: Settings): Promise<Row[]> {
  const { name, queries, kilobytes, script } = settings
  const [index, indexSeconds] = await time(() => buildIndex(articles))
  const { first, costs } = await weighFirstAnswers(index, queries, articles.length)
  const engine = await openIndex(index)
  for (const query of queries) await engine.search(query)
  const [, seconds] = await time(async () => {
    for (const query of queries) await engine.search(query)
  })
  const tell = (what: string, value: number, unit: Row['unit']): Row => ({
    ...{ what: `${name}: ${what}`, value, unit },
    budget: undefined,
  })
  return [
    tell('first file of the index', first, 'KB'),
    tell('first answer, median', script + (costs[costs.length >> 1] ?? 0), 'KB'),
    { ...tell('first answer, at most', script + (costs.at(-1) ?? 0), 'KB'), budget: kilobytes },
    tell('a further search', (seconds * 1000) / queries.length, 'ms'),
    tell('building the index', indexSeconds, 's'),
  ]
}

/** What the first search fetches for each query that has an answer, in KB, smallest first. */
async function weighFirstAnswers(
  index: SearchIndex,
  queries: readonly string[],
  articles: number,
): Promise<{ readonly first: number; readonly costs: readonly number[] }> {
  const sizes = new Map(
    [...index.files].map(([name, text]) => [
      name,
      weighCompressed(Buffer.from(text), paths.searchFile(index.version, name).slice(1), articles) / 1000,
    ]),
  )
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((kilobytes, name) => kilobytes + (sizes.get(name) ?? 0), 0)
  const opened = new Set<string>()
  await openIndex(index, (name) => opened.add(name))
  const costs: number[] = []
  for (const query of queries) {
    const loaded = new Set<string>()
    const engine = await openIndex(index, (name) => loaded.add(name))
    if ((await engine.search(query, { limit: SHOWN })).length > 0) costs.push(sum(loaded))
  }
  return { first: sum(opened), costs: costs.sort((a, b) => a - b) }
}

/** The reader's script of the search with the sheet of its dialog, in KB. */
async function weighScript(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ['components/enhance/search.ts'],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' },
    ...{ loader: { '.css': 'text' }, legalComments: 'none' },
  })
  return outputFiles.reduce((bytes, file) => bytes + brotliCompressSync(file.contents).length, 0) / 1000
}

async function time<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const start = performance.now()
  const result = await work()
  return [result, (performance.now() - start) / 1000]
}
