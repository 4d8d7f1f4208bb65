const RUN = 4
const SIZE = 96

/**
 * A text in small: the lowest hashes of its runs of four words, ascending (bottom-k sketch, Broder 1997).
 * Two sketches tell how much of two texts is the same without the texts. Case and punctuation do not count.
 */
export function buildSketch(text: string): readonly number[] {
  const runs = hashRuns(text).sort()
  const lowest: number[] = []
  for (const run of runs) {
    if (lowest.length === SIZE) break
    if (run !== lowest.at(-1)) lowest.push(run)
  }
  return lowest
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

const BASIS = 0x811c9dc5

/** A hash of each run of four words, in one pass over the text: words by FNV-1a (32 bits), runs by mixing their words. */
function hashRuns(text: string): Uint32Array {
  const runs = new Uint32Array(Math.ceil(text.length / 2))
  let [first, second, third, word] = [0, 0, 0, BASIS]
  let words = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? 0 : text.charCodeAt(index)
    if (isWordCode(code)) word = Math.imul(word ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193)
    else if (word !== BASIS) {
      words++
      if (words >= RUN) runs[words - RUN] = mix(mix(mix(mix(0, first), second), third), word)
      first = second
      second = third
      third = word
      word = BASIS
    }
  }
  return runs.subarray(0, Math.max(0, words - RUN + 1))
}

function mix(run: number, word: number): number {
  const mixed = Math.imul(run ^ word, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** ASCII letters and digits, and what lies beyond Latin-1 punctuation but for the dashes and quotes of print. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f)
}
