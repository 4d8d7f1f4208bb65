import type { Impacts } from './weigh-bags'
import { WEIGHTS } from './weights'

/**
 * What a phrase says for articles, and for those that use all its words apart a part of what the words say: an article on
 * the same subject puts it in other words.
 */
export function addApart(phrase: Impacts, words: readonly Impacts[]): Impacts {
  // The rarest word first: few articles are left to look at.
  const [first = new Map(), ...others] = [...words].sort((a, b) => a.size - b.size)
  const sums = new Map(phrase)
  for (const index of first.keys()) {
    if (others.some((impacts) => !impacts.has(index))) continue
    const mean = words.reduce((sum, impacts) => sum + (impacts.get(index) ?? 0), 0) / words.length
    sums.set(index, (sums.get(index) ?? 0) + WEIGHTS.apart * mean)
  }
  return sums
}
