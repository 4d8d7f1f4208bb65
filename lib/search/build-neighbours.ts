import type { Article } from '@/lib/content/model'
import { listNeighbours } from '@/lib/related/neighbours'
import { buildVectors } from '@/lib/related/vectors'
import { formatPostings, LEVELS } from './postings'

const KEPT = 3
/** A larger collection has several articles for every subject: what they lend to one another changes nothing. */
const LARGE = 500

/** The nearest articles of each by their words, a line of postings for each article; none in a large collection. */
export function formatNeighbours(articles: readonly Article[]): string {
  if (articles.length > LARGE) return ''
  const lists = listNeighbours(buildVectors(articles).list, KEPT)
  return lists
    .map((list) => {
      const sorted = [...list].sort((a, b) => a.index - b.index)
      return formatPostings({
        indexes: sorted.map(({ index }) => index),
        levels: sorted.map(({ similarity }) => Math.max(1, Math.round(similarity * LEVELS))),
      })
    })
    .join('\n')
}
