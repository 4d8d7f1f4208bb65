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
  let seen = 0
  let shared = 0
  // Both are ascending: the lowest of the two together are found by walking along both.
  for (let atA = 0, atB = 0; seen < SIZE && (atA < a.length || atB < b.length); seen++) {
    const nextA = a[atA] ?? Number.POSITIVE_INFINITY
    const nextB = b[atB] ?? Number.POSITIVE_INFINITY
    if (nextA === nextB) shared++
    if (nextA <= nextB) atA++
    if (nextB <= nextA) atB++
  }
  return seen === 0 ? 0 : shared / seen
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash
}
