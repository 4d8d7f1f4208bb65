import type { Article } from '@/lib/content/model'
import { listNeighbours } from '@/lib/related/neighbours'
import { buildRelations } from '@/lib/related/relations'
import { buildVectors, type Vector } from '@/lib/related/vectors'
import { formatPostings, LEVELS } from './postings'
import type { Impacts } from './weigh-bags'

const KEPT = 4
/** A larger collection has several articles for every subject: what they lend to one another changes nothing. */
const LARGE = 500
/** What the first of an article's relations counts, against equal words; the second counts half, and so on. */
const RELATED = 0.3

/**
 * The nearest articles of each by their words, by what readers say for both (`pairs`) and by their relations, a line of
 * postings for each article; none in a large collection.
 */
export function formatNeighbours(articles: readonly Article[], pairs: ReadonlyMap<string, Impacts>): string {
  if (articles.length > LARGE) return ''
  const likeness = articles.map(() => new Map<number, number>())
  addNearest(likeness, buildVectors(articles).list)
  addNearest(likeness, listPairVectors(articles.length, pairs))
  addRelations(likeness, articles)
  return likeness.map(formatNearest).join('\n')
}

type Likeness = readonly Map<number, number>[]

function add(likeness: Likeness, from: number, to: number, value: number): void {
  likeness[from]?.set(to, (likeness[from]?.get(to) ?? 0) + value)
}

function addNearest(likeness: Likeness, vectors: readonly Vector[]): void {
  for (const [from, list] of listNeighbours(vectors, vectors.length).entries()) {
    for (const { index, similarity } of list) add(likeness, from, index, similarity)
  }
}

/** What readers' pairs of words say for each article, as vectors of length 1. */
function listPairVectors(total: number, pairs: ReadonlyMap<string, Impacts>): readonly Vector[] {
  const vectors = Array.from({ length: total }, () => new Map<string, number>())
  for (const [key, impacts] of pairs) {
    for (const [index, impact] of impacts) vectors[index]?.set(key, impact)
  }
  return vectors.map((vector) => {
    const length = Math.sqrt([...vector.values()].reduce((sum, impact) => sum + impact * impact, 0)) || 1
    return new Map([...vector].map(([key, impact]) => [key, impact / length]))
  })
}

/** Both ways: a relation makes two articles akin, whoever of them names the other. */
function addRelations(likeness: Likeness, articles: readonly Article[]): void {
  const places = new Map(articles.map(({ slug }, index) => [slug, index]))
  for (const [slug, relations] of buildRelations(articles)) {
    const from = places.get(slug)
    for (const [rank, relation] of relations.entries()) {
      const to = places.get(relation.slug)
      if (from === undefined || to === undefined) continue
      add(likeness, from, to, RELATED / (rank + 1))
      add(likeness, to, from, RELATED / (rank + 1))
    }
  }
}

function formatNearest(likeness: ReadonlyMap<number, number>): string {
  const nearest = [...likeness].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEPT)
  const most = nearest[0]?.[1] ?? 1
  const sorted = nearest.sort((a, b) => a[0] - b[0])
  return formatPostings({
    indexes: sorted.map(([index]) => index),
    levels: sorted.map(([, value]) => Math.max(1, Math.round((LEVELS * value) / most))),
  })
}
