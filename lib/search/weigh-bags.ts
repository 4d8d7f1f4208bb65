import { WEIGHTS } from './weights'

/** What a term adds to the score of an article, by index of the article. */
export type Impacts = ReadonlyMap<number, number>

/** How often each article uses each of some terms, and how long it is; fields weighed. */
export interface Bag<Term> {
  readonly counts: ReadonlyMap<Term, number>
  readonly length: number
}

/** BM25F impacts of every term, idf included: a query only has to add them up. Terms that are too common are left out. */
export function weighBags<Term>(bags: readonly Bag<Term>[], maxShare = 1): ReadonlyMap<Term, Impacts> {
  const frequencies = countArticles(bags)
  const mean = bags.reduce((sum, bag) => sum + bag.length, 0) / Math.max(1, bags.length)
  const impacts = new Map<Term, Map<number, number>>()
  const most = bags.length * maxShare
  const rarities = new Map(
    [...frequencies]
      .filter(([, frequency]) => frequency <= most)
      .map(([term, frequency]) => [term, weighRarity(frequency, bags.length)] as const),
  )
  for (const [index, { counts, length }] of bags.entries()) {
    const norm = WEIGHTS.k1 * (1 - WEIGHTS.b + (WEIGHTS.b * length) / Math.max(1, mean))
    for (const [term, count] of counts) {
      const rarity = rarities.get(term)
      if (rarity === undefined) continue
      const impact = (rarity * count * (WEIGHTS.k1 + 1)) / (count + norm)
      const known = impacts.get(term)
      if (known === undefined) impacts.set(term, new Map([[index, impact]]))
      else known.set(index, impact)
    }
  }
  return impacts
}

/** BM25 idf: how much a term that so many articles use tells them apart; above 0. */
function weighRarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}

function countArticles<Term>(bags: readonly Bag<Term>[]): ReadonlyMap<Term, number> {
  const frequencies = new Map<Term, number>()
  for (const { counts } of bags) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  return frequencies
}
