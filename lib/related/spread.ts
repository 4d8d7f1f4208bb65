import type { Article } from '@/lib/content/model'
import type { Candidate } from './candidates'

const SAME_KIND = 0.02
const SAME_DIMENSION = 0.02
const POOL = 12

/**
 * The candidates with the first `shown` spread over kinds and dimensions: each place goes to the best score after a
 * small penalty for every earlier one of the same kind or dimension. Explicit candidates keep their places.
 */
export function spreadCandidates(
  candidates: readonly Candidate[],
  articles: readonly Article[],
  shown: number,
): readonly Candidate[] {
  const chosen = candidates.filter((candidate) => candidate.isExplicit)
  const found = candidates.filter((candidate) => !candidate.isExplicit)
  const pool = found.slice(0, POOL)
  while (chosen.length < shown && pool.length > 0) {
    const next = pool.reduce((best, candidate) =>
      judge(candidate, chosen, articles) > judge(best, chosen, articles) ? candidate : best,
    )
    chosen.push(next)
    pool.splice(pool.indexOf(next), 1)
  }
  return [...chosen, ...pool, ...found.slice(POOL)]
}

function judge(candidate: Candidate, chosen: readonly Candidate[], articles: readonly Article[]): number {
  const article = articles[candidate.index]
  let score = candidate.score
  for (const { index } of chosen) {
    const other = articles[index]
    if (article?.kind !== undefined && article.kind === other?.kind) score -= SAME_KIND
    if (article?.dimension !== undefined && article.dimension === other?.dimension) score -= SAME_DIMENSION
  }
  return score
}
