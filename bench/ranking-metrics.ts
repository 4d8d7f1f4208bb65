/** How much each article is worth to whoever asks: 3 is what they look for, 1 is of some use. */
export type Grades = ReadonlyMap<string, number>

/** Gain of a ranking against the best possible one, 0 to 1, after Järvelin and Kekäläinen (2002). Nothing to find: 1 for an empty list. */
export function measureNdcg(found: readonly string[], grades: Grades, depth: number): number {
  if (grades.size === 0) return found.length === 0 ? 1 : 0
  const best = [...grades.values()].sort((a, b) => b - a)
  const gains = found.map((slug) => grades.get(slug) ?? 0)
  return sumGains(gains.slice(0, depth)) / sumGains(best.slice(0, depth))
}

/** 1 over the place of the first article of any worth; 0 where there is none. */
export function measureReciprocalRank(found: readonly string[], grades: Grades): number {
  if (grades.size === 0) return found.length === 0 ? 1 : 0
  const place = found.findIndex((slug) => (grades.get(slug) ?? 0) > 0)
  return place === -1 ? 0 : 1 / (place + 1)
}

/** 1 where one of the best articles is among the first `depth`, else 0. */
export function measureSuccess(found: readonly string[], grades: Grades, depth: number): number {
  if (grades.size === 0) return found.length === 0 ? 1 : 0
  const best = Math.max(...grades.values())
  return found.slice(0, depth).some((slug) => grades.get(slug) === best) ? 1 : 0
}

function sumGains(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + (2 ** gain - 1) / Math.log2(place + 2), 0)
}
