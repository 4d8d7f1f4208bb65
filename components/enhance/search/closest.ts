import type { KnownDimension } from '@/lib/search/manifest'
import { measureLikeness } from '../likeness'
import { foldBlanks } from './query-state'
import type { SearchSource } from './source'

const SHOWN = 3
const MAX_WORDS = 8
const LEAST_LIKENESS = 0.2

/** For a question that nothing answers: the dimensions that its words, each by itself, lead to. */
export async function listClosest(query: string, source: SearchSource): Promise<readonly KnownDimension[]> {
  const words = foldBlanks(query).split(' ').slice(0, MAX_WORDS)
  const results = await Promise.all(words.map((word) => source.search(word, { limit: 3 })))
  return rankDimensions(source.manifest.dimensions, results.flat(), query)
}

/** Dimensions with the most results first, then by likeness of name; where none is near, one of each colour. */
export function rankDimensions(
  dimensions: readonly KnownDimension[],
  results: readonly { readonly dimension: string }[],
  query: string,
): readonly KnownDimension[] {
  const weighed = dimensions
    .map((dimension) => ({
      dimension,
      weight:
        results.filter((result) => result.dimension === dimension.slug).length +
        measureLikeness(dimension.name, query),
    }))
    .filter(({ weight }) => weight >= LEAST_LIKENESS)
    .sort((a, b) => b.weight - a.weight)
    .map(({ dimension }) => dimension)
  if (weighed.length > 0) return weighed.slice(0, SHOWN)
  const hues = new Map([...dimensions].reverse().map((dimension) => [dimension.hue, dimension]))
  return [...hues.values()].reverse().slice(0, SHOWN)
}
