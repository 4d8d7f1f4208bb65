import type { Neighbourhood } from './neighbourhood'

/** An article that may be related to another one. */
export interface Candidate {
  readonly index: number
  /** Explicit candidates stand above 1 in the order of the author; found ones below. */
  readonly score: number
  readonly isExplicit: boolean
}

const BACKLINK_BONUS = 0.15
/** Below this, two texts share little more than the language of the collection. */
const MIN_SCORE = 0.12
/** Found candidates kept for one article. */
const MAX_FOUND = 12

/** Candidates for one article, best first: explicit ones in order, then found ones; at least `wanted` where the collection has them. */
export function listCandidates(home: Neighbourhood, from: number, wanted: number): readonly Candidate[] {
  const admits = createGate(home, from)
  const explicit = listExplicitCandidates(home, from).filter(admits)
  const found = listFoundCandidates(home, from).filter(admits)
  const missing = Math.max(0, wanted - explicit.length)
  const worthwhile = found.filter((candidate, i) => i < missing || candidate.score >= MIN_SCORE)
  return [...explicit, ...worthwhile.slice(0, MAX_FOUND)]
}

/** Whether one article may stand in the list of another: not itself, not refused, no copy, not what the other is a copy of. */
export function mayRelate(home: Neighbourhood, from: number, to: number): boolean {
  const article = home.articles[to]
  if (article === undefined || from === to || article.duplicateOf !== undefined) return false
  const reader = home.articles[from]
  return reader?.duplicateOf !== article.slug && reader?.notRelated.includes(article.slug) !== true
}

/** Lets every article through once. */
function createGate(home: Neighbourhood, from: number): (candidate: Candidate) => boolean {
  const shut = new Set<number>()
  return ({ index }) => {
    if (shut.has(index) || !mayRelate(home, from, index)) return false
    shut.add(index)
    return true
  }
}

function listExplicitCandidates(home: Neighbourhood, from: number): readonly Candidate[] {
  const slugs = [...(home.explicit[from]?.keys() ?? [])]
  return slugs.map((slug, rank) => ({
    index: home.indexes.get(slug) ?? from,
    score: 1 + 1 / (1 + rank),
    isExplicit: true,
  }))
}

function listFoundCandidates(home: Neighbourhood, from: number): readonly Candidate[] {
  const article = home.articles[from]
  if (article === undefined) return []
  const similarities = new Map((home.neighbours[from] ?? []).map((near) => [near.index, near.similarity]))
  for (const index of home.backlinks[from] ?? []) {
    similarities.set(index, (similarities.get(index) ?? 0) + BACKLINK_BONUS)
  }
  const found: Candidate[] = []
  for (const [index, similarity] of similarities) {
    const other = home.articles[index]
    if (other === undefined) continue
    const score = Math.min(1, similarity + home.affinity(article, other))
    found.push({ index, score, isExplicit: false })
  }
  return found.sort((a, b) => b.score - a.score || compareSlugs(home, a, b))
}

function compareSlugs({ articles }: Neighbourhood, a: Candidate, b: Candidate): number {
  return (articles[a.index]?.slug ?? '') < (articles[b.index]?.slug ?? '') ? -1 : 1
}
