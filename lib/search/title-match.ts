import type { ListTokens } from '@/lib/language/tokens'
import type { Query } from './query'
import { WEIGHTS } from './weights'

/** Above every sum of impacts: a title that the reader has typed stands first. */
const EXACT = 100
/** A title that begins as the query does, subject words included. */
const BEGINS = 10

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
  if (continuesLast(tokens, query, marks)) shared++
  if (stems.size === 0) return 0
  const overlap = (WEIGHTS.titleOverlap * shared * shared) / (stems.size * Math.max(1, query.words.length))
  return overlap + (endsInsideTitle(tokens, query) ? WEIGHTS.titlePhrase : 0)
}

function startsWithQuery(tokens: ReturnType<ListTokens>, { tokens: asked }: Query): boolean {
  if (asked.length < 2 || asked.length > tokens.length || asked.every((token) => token.isStop)) return false
  return asked.every((token, i) => {
    const word = tokens[i]?.word ?? ''
    return i === asked.length - 1 ? word.startsWith(token.word) : word === token.word
  })
}

/** Whether the last two words, the last perhaps unfinished, stand side by side in the title (`knowledge h` for hoarding). */
function endsInsideTitle(tokens: ReturnType<ListTokens>, { tokens: asked }: Query): boolean {
  const [first, last] = asked.slice(-2)
  if (first === undefined || last === undefined || first.isStop) return false
  return tokens.some(
    ({ stem }, i) => stem === first.stem && (tokens[i + 1]?.word.startsWith(last.word) ?? false),
  )
}

/** Whether the last word, too short to be looked up, may become one of the title (`knowledge h` for hoarding). */
function continuesLast(
  tokens: ReturnType<ListTokens>,
  { words }: Query,
  marks: ReadonlyMap<string, number>,
): boolean {
  const last = words.at(-1)
  if (last === undefined || !last.isLast || words.length < 2) return false
  return tokens.some(
    ({ word, stem, isStop }) => !isStop && !marks.has(stem) && word.startsWith(last.token.word),
  )
}
