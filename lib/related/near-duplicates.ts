import type { Article } from '@/lib/content/model'
import { createTermReader, listTerms, listWords, type ReadTerm } from '@/lib/language/terms'
import { listNeighbours, type Neighbour } from './neighbours'
import { buildVectors } from './vectors'

export interface DuplicatePair {
  /** The earlier slug of the two in alphabetical order. */
  readonly first: string
  readonly second: string
  /** How much of the subject words, weighed equally, the two titles share: 0 to 1 (Jaccard). */
  readonly title: number
  /** The same for the words of the two answers. */
  readonly answer: number
  /** How much of the runs of four words the two whole texts share: 0 to 1 (Jaccard). */
  readonly text: number
  /** The measure that pairs are sorted by: 1 is the same article twice. */
  readonly likeness: number
}

const CANDIDATES = 5
const MIN_LIKENESS = 0.6
/** Of vectors: copies of a text stand far above, and comparing texts word by word is dear. */
const MIN_SIMILARITY = 0.4
const SHINGLE = 4

/** Pairs of articles that are one question asked twice, most alike first. */
export function findNearDuplicates(articles: readonly Article[]): readonly DuplicatePair[] {
  const read = createTermReader()
  return findDuplicatesAmong(articles, listNeighbours(buildVectors(articles, read).list, CANDIDATES), read)
}

/** The same for callers that have the neighbours already. */
export function findDuplicatesAmong(
  articles: readonly Article[],
  neighbours: readonly (readonly Neighbour[])[],
  read: ReadTerm,
): readonly DuplicatePair[] {
  const pairs: DuplicatePair[] = []
  for (const [a, b] of listCandidates(articles, neighbours, read)) {
    const pair = measurePair(a, b, read)
    if (pair.likeness >= MIN_LIKENESS) pairs.push(pair)
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || (a.first < b.first ? -1 : 1))
}

/** Near in text, or asked in the same words. */
function listCandidates(
  articles: readonly Article[],
  neighbours: readonly (readonly Neighbour[])[],
  read: ReadTerm,
): Iterable<readonly [Article, Article]> {
  const found = new Map<string, readonly [Article, Article]>()
  const add = (a: Article | undefined, b: Article | undefined) => {
    if (a === undefined || b === undefined || a.slug === b.slug) return
    const [first, second] = a.slug < b.slug ? [a, b] : [b, a]
    found.set(`${first.slug} ${second.slug}`, [first, second])
  }
  const byTitle = new Map<string, Article>()
  for (const [index, article] of articles.entries()) {
    const words = [...listStems(article.title, read)].sort().join(' ')
    add(article, byTitle.get(words))
    if (words !== '') byTitle.set(words, article)
    for (const near of (neighbours[index] ?? []).slice(0, CANDIDATES)) {
      if (near.similarity > MIN_SIMILARITY) add(article, articles[near.index])
    }
  }
  return found.values()
}

function measurePair(a: Article, b: Article, read: ReadTerm): DuplicatePair {
  const title = compareSets(listStems(a.title, read), listStems(b.title, read))
  const answer = compareSets(
    listStems(a.body.answer?.text ?? '', read),
    listStems(b.body.answer?.text ?? '', read),
  )
  const text = compareSets(listShingles(a), listShingles(b))
  // Copied text shows in any one measure; a question written twice shows in title and answer together.
  const likeness = Math.max(Math.min(1, text * 1.5), (title + answer) / 2)
  return { first: a.slug, second: b.slug, title, answer, text, likeness }
}

function listStems(text: string, read: ReadTerm): ReadonlySet<string> {
  return new Set(listTerms(text, read).map((term) => term.stem))
}

function listShingles(article: Article): ReadonlySet<string> {
  const { answer, sections } = article.body
  const words = listWords([answer?.text ?? '', ...sections.map((section) => section.text)].join(' '))
  const shingles = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '))
  return shingles
}

function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
