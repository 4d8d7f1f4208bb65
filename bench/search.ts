import { pathToFileURL } from 'node:url'
import { readArticles, readBeside } from './collection'
import { type JudgedQuery, parseJudgedQueries } from './judged-queries'
import { formatRows, type Row } from './row'
import { measureSearch, type Quality, type Search } from './search-quality'
import { measureSearchSizes } from './search-sizes'
import { createOwnSearch, createPlainSearch } from './searches'

/** A table of figures as text; the first row names the columns. */
export type Table = readonly (readonly string[])[]

const HALVES = ['tune', 'report'] as const
const NAMES = ['engine', 'MiniSearch']
/** What readers whose words have not been seen must get: nDCG of the first ten, the best article among the first five. */
const GOALS = { ndcg: 0.72, success: 0.85 }

/** Prints how well the judged queries are answered, by this engine and by plain MiniSearch, and returns what has a budget. */
export async function benchSearch(directory: string): Promise<readonly Row[]> {
  const articles = await readArticles('content')
  const queries = parseJudgedQueries(await readBeside('judged-queries.yaml'))
  const searches = [await createOwnSearch(articles), createPlainSearch(articles)] as const
  console.log(formatTable(await compareKinds(queries, searches)))
  return [...(await measureQuality(queries, searches[0])), ...(await measureSearchSizes(directory))]
}

async function measureQuality(queries: readonly JudgedQuery[], own: Search): Promise<readonly Row[]> {
  const report = (await measureSearch(queries, own)).get('report')
  return [
    {
      ...{ what: 'reporting half, nDCG of the first ten', value: report?.ndcg ?? 0, unit: '' },
      ...{ budget: GOALS.ndcg, isLeast: true },
    },
    {
      ...{ what: 'reporting half, best article among the first five', value: report?.success ?? 0, unit: '' },
      ...{ budget: GOALS.success, isLeast: true },
    },
  ]
}

/** A row for each half and kind. */
async function compareKinds(queries: readonly JudgedQuery[], searches: readonly Search[]): Promise<Table> {
  const rows = await Promise.all(HALVES.map((half) => compareHalf(queries, half, searches)))
  const measures = ['nDCG@10', 'MRR', 'success@5']
  const columns = measures.flatMap((measure) => NAMES.map((name) => `${name}: ${measure}`))
  return [['half', 'kind', 'queries', ...columns], ...rows.flat()]
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

/** Columns under one another, numbers to the right. */
export function formatTable(table: Table): string {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => (row[i] ?? '').length)))
  const pad = (cell: string, i: number): string =>
    /^\d/.test(table.at(-1)?.[i] ?? '') ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)
  return table.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(formatRows(await benchSearch(process.env.CORPUS_DIR ?? 'content')))
