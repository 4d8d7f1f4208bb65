import { parsePostings } from './postings'
import { WEIGHTS } from './weights'

/** Scores to which the neighbours of an article have lent a part of theirs: what is near a good answer is often one. */
export function lendScores(scores: Float64Array, neighbours: readonly string[]): Float64Array {
  if (neighbours.length === 0) return scores
  return scores.map((score, i) => {
    const { indexes, levels } = parsePostings(neighbours[i] ?? '')
    const total = levels.reduce((sum, level) => sum + level, 0)
    const lent = indexes.reduce((sum, index, k) => sum + (scores[index] ?? 0) * (levels[k] ?? 0), 0)
    return total === 0 ? score : score + (WEIGHTS.neighbours * lent) / total
  })
}
