import type { ListTokens } from '@/lib/language/tokens'
import type { Query } from './query'
import { WEIGHTS } from './weights'

/** Above every sum of impacts: a title that the reader has typed stands first. */
const EXACT = 100
const BEGINS = 0.2

/** What a title adds to the score of its article: much for the very words of the query, something for covering it. */
export function scoreTitle(
  title: string,
  query: Query,
  marks: ReadonlyMap<string, number>,
  listTokens: ListTokens,
): number {
  const tokens = listTokens(title)
  if (startsWithQuery(tokens, query)) return tokens.length === query.tokens.length ? EXACT : BEGINS
  const stems = new Set(tokens.filter((token) => !token.isStop).map((token) => token.stem))
  let shared = 0
  for (const stem of stems) if (marks.has(stem)) shared++
  if (stems.size === 0) return 0
  return (WEIGHTS.titleOverlap * shared * shared) / (stems.size * Math.max(1, query.words.length))
}

function startsWithQuery(tokens: ReturnType<ListTokens>, { tokens: asked }: Query): boolean {
  if (asked.length < 2 || asked.length > tokens.length) return false
  return asked.every((token, i) => {
    const word = tokens[i]?.word ?? ''
    return i === asked.length - 1 ? word.startsWith(token.word) : word === token.word
  })
}
