import type { ListTokens, Token } from '@/lib/language/tokens'
import type { Catalogue } from './catalogue'
import { findRight } from './misspelling'
import type { Spellings } from './terms'

export interface QueryWord {
  readonly token: Token
  /** Whether the reader may still be typing it. */
  readonly isLast: boolean
  /** Whether a concept that the query calls up accounts for it. */
  readonly isUnderstood: boolean
  /** Whether it stands in the place of a word that nobody uses. */
  readonly isPutRight: boolean
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

/** What a reader's words ask for. */
export function parseQuery(text: string, catalogue: Catalogue, listTokens: ListTokens): Query {
  const tokens = listTokens(text.slice(0, MAX_LENGTH))
  return readQuery(tokens, /[\p{L}\p{N}]$/u.test(text) ? tokens.length - 1 : -1, catalogue)
}

/** What is known of a word that may be misspelt. */
export interface WordKnowledge {
  /** Whether articles use the word, or a word that it may become. */
  readonly isKnown: (word: QueryWord) => boolean
  /** Words of the index that begin nearly alike. */
  readonly listNeighbours: (token: Token) => Spellings
  /** Words of the thesaurus and of the titles. */
  readonly listSubjects: () => Spellings
}

/** The query with misspelt subject words put right. */
export function correctQuery(query: Query, knowledge: WordKnowledge, catalogue: Catalogue): Query {
  const right = new Map<Token, string>()
  for (const word of query.words) {
    const { token } = word
    if (catalogue.triggerStems.has(token.stem) || knowledge.isKnown(word)) continue
    const nearest = findRight(token, knowledge.listSubjects(), knowledge.listNeighbours(token))
    if (nearest !== undefined) right.set(token, nearest)
  }
  if (right.size === 0) return query
  const tokens = query.tokens.map((token) => ({ ...token, stem: right.get(token) ?? token.stem }))
  const last = query.words.some((word) => word.isLast) ? tokens.length - 1 : -1
  const corrected = readQuery(tokens, last, catalogue)
  const stems = new Set(right.values())
  const words = corrected.words.map((word) => ({ ...word, isPutRight: stems.has(word.token.stem) }))
  return { ...corrected, words }
}

function readQuery(tokens: readonly Token[], last: number, catalogue: Catalogue): Query {
  const hits = catalogue.findTriggers(tokens)
  const understood = new Set(hits.filter(({ id }) => catalogue.isTelling(id)).flatMap(({ places }) => places))
  const words = new Map<string, QueryWord>()
  for (const [place, token] of tokens.entries()) {
    const isUnderstood = understood.has(place)
    if (token.isStop || (words.has(token.stem) && !isUnderstood)) continue
    words.set(token.stem, { token, isUnderstood, isPutRight: false, isLast: place === last })
  }
  const end = tokens[last]
  if (words.size === 0 && end !== undefined && end.word.length >= MIN_BEGINNING) {
    words.set(end.stem, { token: end, isUnderstood: false, isPutRight: false, isLast: true })
  }
  return { tokens, words: [...words.values()], concepts: [...new Set(hits.map(({ id }) => id))] }
}
