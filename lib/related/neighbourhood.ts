import type { Article } from '@/lib/content/model'
import { createTermReader, listPairs, listTerms, type ReadTerm } from '@/lib/language/terms'
import { type Affinity, createAffinity } from './affinity'
import { type Explicit, listExplicit } from './explicit'
import { listNeighbours, type Neighbour } from './neighbours'
import { createTitleFinder } from './titles'
import { buildVectors, type Vectors } from './vectors'

/** What all rankings of one collection draw on; everything is by index of the article. */
export interface Neighbourhood {
  readonly articles: readonly Article[]
  readonly indexes: ReadonlyMap<string, number>
  readonly vectors: Vectors
  readonly readTerm: ReadTerm
  readonly neighbours: readonly (readonly Neighbour[])[]
  readonly explicit: readonly Explicit[]
  /** Who points here. */
  readonly backlinks: readonly ReadonlySet<number>[]
  readonly affinity: Affinity
  /** How many articles carry a tag, by its slug. */
  readonly tagUses: ReadonlyMap<string, number>
  /** Stems, and pairs of stems, that a title, a tag or a reader's question of an article names. */
  readonly named: readonly ReadonlySet<string>[]
}

const NEAREST = 48

/** Reads a collection once: vectors, links in both directions. */
export function buildNeighbourhood(articles: readonly Article[]): Neighbourhood {
  const indexes = new Map(articles.map((article, index) => [article.slug, index]))
  const read = createTermReader()
  const vectors = buildVectors(articles, read)
  const findTitle = createTitleFinder(articles, read)
  const originals = new Map(articles.map((article) => [article.slug, article.duplicateOf ?? article.slug]))
  const explicit = articles.map((article) => listExplicit(article, findTitle, originals))
  const tagUses = countTags(articles)
  return {
    articles,
    indexes,
    vectors,
    neighbours: listNeighbours(vectors.list, NEAREST),
    explicit,
    backlinks: listBacklinks(explicit, indexes),
    affinity: createAffinity(articles.length, tagUses),
    tagUses,
    readTerm: read,
    named: articles.map((article) => listNamed(article, read)),
  }
}

function countTags(articles: readonly Article[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { tags } of articles) {
    for (const tag of tags) uses.set(tag.slug, (uses.get(tag.slug) ?? 0) + 1)
  }
  return uses
}

function listBacklinks(
  explicit: readonly Explicit[],
  indexes: ReadonlyMap<string, number>,
): readonly ReadonlySet<number>[] {
  const backlinks = explicit.map(() => new Set<number>())
  for (const [from, targets] of explicit.entries()) {
    for (const slug of targets.keys()) backlinks[indexes.get(slug) ?? -1]?.add(from)
  }
  return backlinks
}

function listNamed({ title, askedAs, tags }: Article, read: ReadTerm): ReadonlySet<string> {
  const named = new Set<string>()
  for (const text of [title, ...askedAs, ...tags.map((tag) => tag.label)]) {
    for (const term of [...listTerms(text, read), ...listPairs(text, read)]) named.add(term.stem)
  }
  return named
}
