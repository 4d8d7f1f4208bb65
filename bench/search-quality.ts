import { type JudgedQuery, QUERY_KINDS } from './judged-queries'
import { measureNdcg, measureReciprocalRank, measureSuccess } from './ranking-metrics'

/** Slugs for a query, best first. */
export type Search = (query: string) => Promise<readonly string[]>

export interface Quality {
  readonly queries: number
  /** nDCG of the first ten. */
  readonly ndcg: number
  readonly reciprocalRank: number
  /** Share of the queries whose best article is among the first five. */
  readonly success: number
}

/** Means over all queries, over each half and over each kind that has any. */
export async function measureSearch(
  queries: readonly JudgedQuery[],
  search: Search,
): Promise<ReadonlyMap<string, Quality>> {
  const measured = await Promise.all(
    queries.map(async (judged) => ({ judged, found: await search(judged.query) })),
  )
  const groups: readonly (readonly [string, (query: JudgedQuery) => boolean])[] = [
    ['all', () => true],
    ['tune', ({ half }) => half === 'tune'],
    ['report', ({ half }) => half === 'report'],
    ...QUERY_KINDS.map((kind) => [kind, (query: JudgedQuery) => query.kind === kind] as const),
  ]
  const entries = groups.map(([name, belongs]) => {
    const group = measured.filter(({ judged }) => belongs(judged))
    const mean = (measure: (found: readonly string[], grades: JudgedQuery['grades']) => number): number =>
      group.reduce((sum, { judged, found }) => sum + measure(found, judged.grades), 0) / group.length
    return [
      name,
      {
        queries: group.length,
        ndcg: mean((found, grades) => measureNdcg(found, grades, 10)),
        reciprocalRank: mean(measureReciprocalRank),
        success: mean((found, grades) => measureSuccess(found, grades, 5)),
      },
    ] as const
  })
  return new Map(entries.filter(([, quality]) => quality.queries > 0))
}
