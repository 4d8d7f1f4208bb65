const VOWELS = /[aeiouy]/
/** Letters that sound alike, and are taken for one another. */
const ALIKE = /^(?:cs|sc|ck|kc|sz|zs|gj|jg|fv|vf|mn|nm|td|dt)$/

const SLIP = 1
const SWAP = 0.8
const LIKELY = 0.7
const VOWEL = 0.8
const DOUBLED = 0.5
const FIRST = 0.3

/**
 * How far two words are apart in slips: letters added, dropped, changed, or two neighbours swapped (optimal string
 * alignment). Slips that fingers and ears make often count less, one in the first letter more; infinite as soon as they
 * exceed `limit`.
 */
export function measureSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * DOUBLED > limit) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let last: number[] = [0]
  for (let j = 1; j <= b.length; j++) last.push((last[j - 1] ?? 0) + weighAdded(b, j - 1))
  for (let i = 1; i <= a.length; i++) {
    const row = [(last[0] ?? 0) + weighAdded(a, i - 1)]
    let least = row[0] ?? 0
    for (let j = 1; j <= b.length; j++) {
      const here = Math.min(
        (last[j] ?? 0) + weighAdded(a, i - 1),
        (row[j - 1] ?? 0) + weighAdded(b, j - 1),
        (last[j - 1] ?? 0) + weighChanged(a, b, i - 1, j - 1),
        isSwap(a, b, i, j) ? (before[j - 2] ?? 0) + SWAP : Number.POSITIVE_INFINITY,
      )
      row.push(here)
      least = Math.min(least, here)
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    before = last
    last = row
  }
  const slips = last[b.length] ?? 0
  return slips > limit ? Number.POSITIVE_INFINITY : slips
}

function weighAdded(word: string, place: number): number {
  const letter = word.charAt(place)
  if (place > 0 && (letter === word.charAt(place - 1) || letter === word.charAt(place + 1))) return DOUBLED
  return place === 0 ? SLIP + FIRST : VOWELS.test(letter) ? VOWEL : SLIP
}

function weighChanged(a: string, b: string, i: number, j: number): number {
  const [from, to] = [a.charAt(i), b.charAt(j)]
  if (from === to) return 0
  const isLikely = (VOWELS.test(from) && VOWELS.test(to)) || ALIKE.test(from + to)
  return (isLikely ? LIKELY : SLIP) + (i === 0 || j === 0 ? FIRST : 0)
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
}
