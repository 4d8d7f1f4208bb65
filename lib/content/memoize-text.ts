const LIMIT = 100_000

/** A pure function of a text that remembers its results; forgets all of them when there are too many. */
export function memoizeText(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = compute(text)
    if (known.size >= LIMIT) known.clear()
    known.set(text, result)
    return result
  }
}
