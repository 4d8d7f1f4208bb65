/**
 * Slips between two words: letters added, dropped, changed, or two neighbours swapped (optimal string alignment);
 * `limit + 1` as soon as there are more than `limit`.
 */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(countHere(a, b, { i, j, row, last, before }))
    if (Math.min(...row) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

interface Place {
  readonly i: number
  readonly j: number
  readonly row: readonly number[]
  readonly last: readonly number[]
  readonly before: readonly number[]
}

function countHere(a: string, b: string, { i, j, row, last, before }: Place): number {
  const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
  const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed)
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return isSwap ? Math.min(least, (before[j - 2] ?? 0) + 1) : least
}
