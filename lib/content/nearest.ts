import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a mistyped word most likely meant: at most a third of its letters away (and at most five),
 * ties by order of the candidates; undefined when none is near enough to suggest.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const limit = Math.min(5, Math.max(1, Math.round(wanted.length / 3)))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue
    const steps = distance(wanted, candidate.toLowerCase())
    if (steps < bestDistance) {
      best = candidate
      bestDistance = steps
    }
  }
  return best
}

/** `did you mean `x`?`, or a list of what is allowed when nothing is near. */
export function suggestFrom(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates) ?? findOnlyOne(word, candidates)
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`
  return `Write one of: ${candidates.map((candidate) => `\`${candidate}\``).join(', ')}.`
}

/** The one candidate that begins with what was written, if there is one only. */
function findOnlyOne(word: string, candidates: readonly string[]): string | undefined {
  const begun = candidates.filter((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase()))
  return word.length >= 3 && begun.length === 1 ? begun[0] : undefined
}
