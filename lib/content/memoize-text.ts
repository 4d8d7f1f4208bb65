const LIMIT = 100_000

/** A pure function of a text that remembers its results; forgets all of them when there are too many. */
export function memoizeText<Result extends string>(
  compute: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = compute(text)
    if (known.size >= LIMIT) known.clear()
    known.set(text, result)
    return result
  }
}
