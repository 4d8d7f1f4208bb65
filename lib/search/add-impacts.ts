import { PAIR_MARK } from './pairs'
import type { Impacts } from './weigh-bags'

type Table = ReadonlyMap<string, Impacts>

/** Tables of impacts as one. */
export function addImpacts(...tables: readonly Table[]): Table {
  const sums = new Map<string, Map<number, number>>()
  for (const table of tables) {
    for (const [key, impacts] of table) {
      const sum = sums.get(key) ?? new Map<number, number>()
      sums.set(key, sum)
      for (const [index, impact] of impacts) sum.set(index, (sum.get(index) ?? 0) + impact)
    }
  }
  return sums
}

/** The words of a table. */
export function selectWords(table: Table): Table {
  return new Map([...table].filter(([key]) => !key.includes(PAIR_MARK)))
}

/** The pairs of words of a table. */
export function selectPairs(table: Table): Table {
  return new Map([...table].filter(([key]) => key.includes(PAIR_MARK)))
}

/** The largest impact of some lists; 0 where they are empty. */
export function findLargest(lists: Iterable<Impacts>): number {
  let largest = 0
  for (const impacts of lists) for (const impact of impacts.values()) largest = Math.max(largest, impact)
  return largest
}
