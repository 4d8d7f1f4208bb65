/** How alike two texts are by the triples of letters they share, 0 to 1; case and signs do not count. */
export function measureLikeness(a: string, b: string): number {
  const [first, second] = [listTriples(a), listTriples(b)]
  if (first.size === 0 || second.size === 0) return 0
  let shared = 0
  for (const triple of first) if (second.has(triple)) shared++
  return (2 * shared) / (first.size + second.size)
}

function listTriples(text: string): ReadonlySet<string> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const triples = new Set<string>()
  for (let start = 0; start + 3 <= plain.length; start++) triples.add(plain.slice(start, start + 3))
  return triples
}
