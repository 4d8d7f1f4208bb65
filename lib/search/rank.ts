import type { Catalogue } from './catalogue'
import { CONCEPT_MARK } from './concept-mark'
import { type Postings, readLevel } from './postings'
import type { Query, QueryWord } from './query'
import type { Terms } from './terms'
import { listVariants, type Variants } from './variants'
import { EVIDENCE } from './weights'

export interface Ranking {
  /** By index of the article; 0 where nothing speaks for it. */
  readonly scores: Float64Array
  /** Stems that a passage is chosen and marked by, with what they weigh. */
  readonly marks: ReadonlyMap<string, number>
}

const MIN_WORD = 4
const MAX_GUESS = 0.75
const SURE_LENGTH = 8

interface Found {
  readonly variants: Variants
  readonly postings: ReadonlyMap<string, Postings>
}

/** Adds up what every word and concept of the query says for every article; undefined where too little of it is known. */
export function rankArticles(query: Query, terms: Terms, catalogue: Catalogue): Ranking | undefined {
  const total = catalogue.titles.length
  const scores = new Float64Array(total)
  const marks = new Map<string, number>()
  const strange = Math.log(1 + total)
  let wanted = 0
  let covered = 0
  for (const word of query.words) {
    const found = findVariants(word, terms)
    const rarity = weighVariants(found, total)
    addWord(scores, found)
    for (const [variant, weight] of found.variants) marks.set(variant, weight * rarity)
    const mass = rarity || (isBeginning(word) ? 0 : strange)
    wanted += mass
    covered += mass * rateWord(word, found)
  }
  for (const concept of query.concepts) {
    const postings = terms.findPostings(CONCEPT_MARK + concept)
    if (postings === undefined) continue
    addPostings(scores, catalogue.conceptWeights[concept] ?? 0, postings)
  }
  return isHonest(covered / wanted, Math.max(0, ...scores)) ? { scores, marks } : undefined
}

/** The less of a query is understood, the more must speak for what is found. */
function isHonest(coverage: number, best: number): boolean {
  return best > 0 && coverage + EVIDENCE.score * Math.min(1, best) >= EVIDENCE.needed
}

/** Two letters of a word that is still being typed are no stranger yet. */
function isBeginning({ token, isLast }: QueryWord): boolean {
  return isLast && token.word.length < MIN_WORD
}

function findVariants({ token, isLast }: QueryWord, terms: Terms): Found {
  const words = [...terms.listWords(token.stem, false), ...terms.listWords(token.word, isLast)]
  const variants = listVariants(token, isLast, words)
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

/** How sure it is that a word was understood: what is put right counts less, short words least, since they have many neighbours. */
function rateWord(word: QueryWord, { variants }: Found): number {
  const { token, isLast, isUnderstood, isPutRight } = word
  const guess = Math.min(MAX_GUESS, token.word.length / SURE_LENGTH)
  if (isPutRight) return guess
  if (isUnderstood) return 1
  if (variants.size === 0) return 0
  return variants.has(token.stem) || (isLast && hasCompletion(token.word, variants)) ? 1 : guess
}

function hasCompletion(word: string, variants: Variants): boolean {
  return [...variants.keys()].some((variant) => variant.startsWith(word) || word.startsWith(variant))
}

/** Of several variants in one article the strongest counts. */
function addWord(scores: Float64Array, { variants, postings }: Found): void {
  const best = new Map<number, number>()
  for (const [variant, { indexes, levels }] of postings) {
    const share = variants.get(variant) ?? 0
    for (const [i, index] of indexes.entries()) {
      const score = share * readLevel(levels[i] ?? 0)
      if (score > (best.get(index) ?? 0)) best.set(index, score)
    }
  }
  for (const [index, score] of best) scores[index] = (scores[index] ?? 0) + score
}

function addPostings(scores: Float64Array, weight: number, { indexes, levels }: Postings): void {
  for (const [i, index] of indexes.entries()) {
    scores[index] = (scores[index] ?? 0) + weight * readLevel(levels[i] ?? 0)
  }
}
