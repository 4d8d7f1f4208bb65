import type { Vector } from './vectors'

export interface Neighbour {
  readonly index: number
  /** Cosine of the two vectors, 0 to 1. */
  readonly similarity: number
}

/** For each vector its nearest others by cosine, best first; an inverted index keeps the cost to pairs that share a term. */
export function listNeighbours(vectors: readonly Vector[], limit: number): readonly (readonly Neighbour[])[] {
  const postings = buildPostings(vectors)
  const scores = new Float64Array(vectors.length)
  return vectors.map((vector, index) => {
    const touched: number[] = []
    for (const [term, weight] of vector) {
      const posting = postings.get(term)
      if (posting === undefined) continue
      const { indexes, weights } = posting
      for (let i = 0; i < indexes.length; i++) {
        const other = indexes[i] ?? 0
        const score = scores[other] ?? 0
        if (score === 0) touched.push(other)
        scores[other] = score + weight * (weights[i] ?? 0)
      }
    }
    const found = touched.map((other) => ({ index: other, similarity: scores[other] ?? 0 }))
    for (const other of touched) scores[other] = 0
    return listBest(
      found.filter((neighbour) => neighbour.index !== index),
      limit,
    )
  })
}

interface Posting {
  readonly indexes: Uint32Array
  readonly weights: Float64Array
}

function buildPostings(vectors: readonly Vector[]): ReadonlyMap<string, Posting> {
  const lists = new Map<string, [index: number, weight: number][]>()
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const list = lists.get(term)
      if (list === undefined) lists.set(term, [[index, weight]])
      else list.push([index, weight])
    }
  }
  const postings = new Map<string, Posting>()
  for (const [term, list] of lists) {
    const indexes = Uint32Array.from(list, ([index]) => index)
    postings.set(term, { indexes, weights: Float64Array.from(list, ([, weight]) => weight) })
  }
  return postings
}

/** Only what reaches the similarity of a rough cut is sorted: with thousands of candidates, a full sort would dominate. */
function listBest(found: readonly Neighbour[], limit: number): readonly Neighbour[] {
  const cut = findCut(found, limit)
  return found
    .filter((neighbour) => neighbour.similarity >= cut)
    .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
    .slice(0, limit)
}

function findCut(found: readonly Neighbour[], limit: number): number {
  if (found.length <= limit * 2) return 0
  const buckets = new Uint32Array(256)
  for (const { similarity } of found) {
    const bucket = Math.min(255, Math.floor(similarity * 256))
    buckets[bucket] = (buckets[bucket] ?? 0) + 1
  }
  let seen = 0
  for (let bucket = 255; bucket > 0; bucket--) {
    seen += buckets[bucket] ?? 0
    if (seen >= limit) return bucket / 256
  }
  return 0
}
