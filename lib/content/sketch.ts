const RUN = 4
const SIZE = 96

/**
 * A text in small: the lowest hashes of its runs of four words, ascending (bottom-k sketch, Broder 1997).
 * Two sketches tell how much of two texts is the same without the texts.
 */
export function buildSketch(words: readonly string[]): readonly number[] {
  const hashes = words.map(hashWord)
  const runs = new Set<number>()
  for (let start = 0; start + RUN <= hashes.length; start++) {
    let run = 0
    for (let index = start; index < start + RUN; index++)
      run = Math.imul(run ^ (hashes[index] ?? 0), 0x9e3779b1)
    runs.add((run ^ (run >>> 15)) >>> 0)
  }
  return [...runs].sort((a, b) => a - b).slice(0, SIZE)
}

/** The share of runs of four words that two texts have in common, 0 to 1, from their sketches; exact for short texts. */
export function estimateOverlap(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a)
  const inB = new Set(b)
  const lowest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE)
  if (lowest.length === 0) return 0
  return lowest.filter((hash) => inA.has(hash) && inB.has(hash)).length / lowest.length
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash
}
