import { listPairsWith } from './completions'
import { isEnough, type WordEvidence } from './evidence'
import { listPairKeys } from './pairs'
import { type Postings, readLevel } from './postings'
import type { Query, QueryWord } from './query'
import type { Terms } from './terms'
import { listVariants, type Variants } from './variants'

export interface Ranking {
  /** By index of the article; 0 where nothing speaks for it. */
  readonly scores: Float64Array
  /** Stems that a passage is chosen and marked by, with what they weigh. */
  readonly marks: ReadonlyMap<string, number>
}

/** The parts of the index that a query needs, and how many articles there are. */
export interface Shelf {
  readonly terms: Terms
  readonly pairs: Terms
  readonly total: number
}

const MIN_WORD = 4

interface Found {
  readonly variants: Variants
  readonly postings: ReadonlyMap<string, Postings>
}

/** Adds up what every word and every pair of the query says for every article; undefined where too little of it is known. */
export function rankArticles(query: Query, { terms, pairs, total }: Shelf): Ranking | undefined {
  const scores = new Float64Array(total)
  let elsewhere = 0
  const marks = new Map<string, number>()
  const words = query.words.map((word) => ({ word, found: findVariants(word, terms) }))
  const last = query.words.at(-1)
  const open = last?.isLast ? last : undefined
  for (const { word, found } of words) {
    const rarity = weighVariants(found, total)
    const listKeys = word === open ? (stem: string) => listPairsWith(query, word, stem) : () => []
    addWord(scores, found, (stem) => listKeys(stem).flatMap((key) => pairs.findPostings(key) ?? []))
    elsewhere += readElsewhere(found.postings.get(word.token.stem), total)
    for (const [variant, weight] of found.variants) marks.set(variant, weight * rarity)
  }
  for (const key of listPairKeys(query.tokens.filter((token) => token !== open?.token))) {
    const postings = pairs.findPostings(key)
    if (postings === undefined) continue
    addPostings(scores, postings)
    elsewhere += readElsewhere(postings, total)
  }
  for (const key of open === undefined ? [] : listPairsWith(query, open, open.token.stem))
    elsewhere += readElsewhere(pairs.findPostings(key), total)
  const most = Math.max(0, ...scores)
  const best = scores.indexOf(most)
  const evidence = words.map(({ word, found }) => weighWord(word, found, { total, best }))
  return isEnough(evidence, { best: most, elsewhere }) ? { scores, marks } : undefined
}

function weighWord(
  word: QueryWord,
  found: Found,
  { total, best }: { readonly total: number; readonly best: number },
): WordEvidence {
  const lists = [...found.postings.values()]
  return {
    mass: weighVariants(found, total) || (isBeginning(word) ? 0 : Math.log(1 + total)),
    sureness: lists.some(({ indexes }) => (indexes[0] ?? total) < total) ? word.sureness : 0,
    strength: findStrongest(found, total),
    isInBest: lists.some(({ indexes }) => indexes.includes(best)),
  }
}

/** Two letters of a word that is still being typed are no stranger yet. */
function isBeginning({ token, isLast }: QueryWord): boolean {
  return isLast && token.word.length < MIN_WORD
}

function findVariants(word: QueryWord, terms: Terms): Found {
  const variants = listVariants(word, terms)
  const postings = new Map<string, Postings>()
  for (const variant of variants.keys()) {
    const found = terms.findPostings(variant)
    if (found !== undefined) postings.set(variant, found)
  }
  return { variants, postings }
}

function weighVariants({ postings }: Found, total: number): number {
  let most = 0
  for (const { indexes } of postings.values()) most = Math.max(most, Math.log(1 + total / indexes.length))
  return most
}

function findStrongest({ postings }: Found, total: number): number {
  let most = 0
  for (const { indexes, levels } of postings.values()) {
    for (const [i, level] of levels.entries()) if ((indexes[i] ?? 0) < total) most = Math.max(most, level)
  }
  return readLevel(most)
}

/** What a word or pair says for an article that is not there: its last posting, one place after all articles. */
function readElsewhere(postings: Postings | undefined, total: number): number {
  return postings?.indexes.at(-1) === total ? readLevel(postings.levels.at(-1) ?? 0) : 0
}

/** Of several variants in one article the strongest counts. */
function addWord(
  scores: Float64Array,
  { variants, postings }: Found,
  listPairs: (stem: string) => readonly Postings[],
): void {
  const best = new Map<number, number>()
  for (const [variant, own] of postings) {
    const share = variants.get(variant) ?? 0
    const sums = new Map<number, number>()
    for (const { indexes, levels } of [own, ...listPairs(variant)]) {
      for (const [i, index] of indexes.entries())
        sums.set(index, (sums.get(index) ?? 0) + share * readLevel(levels[i] ?? 0))
    }
    for (const [index, score] of sums) if (score > (best.get(index) ?? 0)) best.set(index, score)
  }
  for (const [index, score] of best) if (index < scores.length) scores[index] = (scores[index] ?? 0) + score
}

function addPostings(scores: Float64Array, { indexes, levels }: Postings): void {
  for (const [i, index] of indexes.entries()) {
    if (index < scores.length) scores[index] = (scores[index] ?? 0) + readLevel(levels[i] ?? 0)
  }
}
