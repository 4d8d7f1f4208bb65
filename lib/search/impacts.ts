import type { Article } from '@/lib/content/model'
import { createForms, type Forms } from '@/lib/language/forms'
import { createTokenizer, type ListTokens } from '@/lib/language/tokens'
import { CONCEPT_MARK } from './concept-mark'
import { buildMeanings } from './concepts'
import type { FindPhrases } from './phrases'
import type { Thesaurus } from './thesaurus'
import { MAX_CONCEPT_SHARE, WEIGHTS } from './weights'

/** What a term adds to the score of an article, by index of the article. */
export type Impacts = ReadonlyMap<number, number>

interface Bag {
  readonly counts: Map<string, number>
  readonly length: number
}

const SMALL_COLLECTION = 20

export interface Collection {
  readonly impacts: ReadonlyMap<string, Impacts>
  /** By stem the way it is most often written. */
  readonly spellings: ReadonlyMap<string, string>
}

/** BM25F impacts of every term and every concept, idf included: a query only has to add them up. */
export function buildImpacts(articles: readonly Article[], thesaurus: Thesaurus): Collection {
  const listTokens = createTokenizer()
  const findMeanings = buildMeanings(thesaurus, listTokens)
  const forms = createForms()
  const bags = articles.map((article) => fillBag(article, { listTokens, findMeanings, forms }))
  const frequencies = countArticles(bags)
  const mean = bags.reduce((sum, bag) => sum + bag.length, 0) / Math.max(1, bags.length)
  const impacts = new Map<string, Map<number, number>>()
  for (const [index, bag] of bags.entries()) {
    const norm = WEIGHTS.k1 * (1 - WEIGHTS.b + (WEIGHTS.b * bag.length) / Math.max(1, mean))
    for (const [term, count] of bag.counts) {
      const frequency = frequencies.get(term) ?? 1
      if (isTooCommon(term, frequency, articles.length)) continue
      const impact = (weighRarity(frequency, articles.length) * count * (WEIGHTS.k1 + 1)) / (count + norm)
      const known = impacts.get(term)
      if (known === undefined) impacts.set(term, new Map([[index, impact]]))
      else known.set(index, impact)
    }
  }
  return { impacts, spellings: forms.listBest() }
}

/** BM25 idf: how much a term that so many articles use tells them apart; above 0. */
export function weighRarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}

function isTooCommon(term: string, frequency: number, total: number): boolean {
  return term.startsWith(CONCEPT_MARK) && total > SMALL_COLLECTION && frequency > total * MAX_CONCEPT_SHARE
}

interface Reader {
  readonly listTokens: ListTokens
  readonly findMeanings: FindPhrases
  readonly forms: Forms
}

function fillBag(article: Article, { listTokens, findMeanings, forms }: Reader): Bag {
  const counts = new Map<string, number>()
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight)
  let length = 0
  for (const [weight, text] of listWeighted(article)) {
    const tokens = listTokens(text)
    for (const token of tokens) {
      if (token.isStop) continue
      add(token.stem, weight)
      forms.add(token, 1)
      length += 1
    }
    for (const { id } of findMeanings(tokens)) add(CONCEPT_MARK + id, weight)
  }
  return { counts, length }
}

function listWeighted({
  title,
  askedAs,
  description,
  tags,
  body,
}: Article): readonly (readonly [number, string])[] {
  return [
    [WEIGHTS.title, title],
    ...askedAs.map((question) => [WEIGHTS.askedAs, question] as const),
    [WEIGHTS.answer, body.answer?.text ?? description],
    ...tags.map((tag) => [WEIGHTS.tag, tag.label] as const),
    ...body.headings.map((heading) => [WEIGHTS.heading, heading.text] as const),
    ...body.sections.map((section) => [WEIGHTS.body, section.text] as const),
  ]
}

function countArticles(bags: readonly Bag[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  for (const bag of bags) {
    for (const term of bag.counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  return frequencies
}
