import type { ListTokens, Token } from '@/lib/language/tokens'
import type { Catalogue } from './catalogue'
import { findNearest } from './misspelling'

export interface QueryWord {
  readonly token: Token
  /** Whether the reader may still be typing it. */
  readonly isLast: boolean
  /** Whether a concept that the query calls up accounts for it. */
  readonly isUnderstood: boolean
}

export interface Query {
  readonly tokens: readonly Token[]
  /** Subject words, each stem once; where there are none, the last word if it may be the beginning of one. */
  readonly words: readonly QueryWord[]
  /** Numbers of the concepts that the query calls up. */
  readonly concepts: readonly number[]
}

const MAX_LENGTH = 200
const MIN_BEGINNING = 3
/** Shorter words have too many neighbours to be put right by the thesaurus. */
const MIN_CORRECTED = 6

/** What a reader's words ask for. */
export function parseQuery(text: string, catalogue: Catalogue, listTokens: ListTokens): Query {
  const tokens = listTokens(text.slice(0, MAX_LENGTH))
  return readQuery(tokens, /[\p{L}\p{N}]$/u.test(text) ? tokens.length - 1 : -1, catalogue)
}

/** The query with misspelt words of the thesaurus put right; `isKnown` tells which words the articles use. */
export function correctQuery(
  query: Query,
  isKnown: (word: QueryWord) => boolean,
  catalogue: Catalogue,
): Query {
  const right = new Map<Token, string>()
  for (const word of query.words) {
    const { token } = word
    if (token.word.length < MIN_CORRECTED || catalogue.triggerStems.has(token.stem) || isKnown(word)) continue
    const [nearest] = findNearest(token, catalogue.spellings).nearest
    if (nearest !== undefined) right.set(token, nearest)
  }
  if (right.size === 0) return query
  const tokens = query.tokens.map((token) => ({ ...token, stem: right.get(token) ?? token.stem }))
  return readQuery(tokens, query.words.some((word) => word.isLast) ? tokens.length - 1 : -1, catalogue)
}

function readQuery(tokens: readonly Token[], last: number, catalogue: Catalogue): Query {
  const hits = catalogue.findTriggers(tokens)
  const understood = new Set(hits.filter(({ id }) => catalogue.isTelling(id)).flatMap(({ places }) => places))
  const words = new Map<string, QueryWord>()
  for (const [place, token] of tokens.entries()) {
    const isUnderstood = understood.has(place)
    if (token.isStop || (words.has(token.stem) && !isUnderstood)) continue
    words.set(token.stem, { token, isUnderstood, isLast: place === last })
  }
  const end = tokens[last]
  if (words.size === 0 && end !== undefined && end.word.length >= MIN_BEGINNING) {
    words.set(end.stem, { token: end, isUnderstood: false, isLast: true })
  }
  return { tokens, words: [...words.values()], concepts: [...new Set(hits.map(({ id }) => id))] }
}
