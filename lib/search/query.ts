import { SOFT_STEMS } from '@/lib/language/soft-words'
import type { ListTokens, Token } from '@/lib/language/tokens'
import type { CountPhrases } from './phrases'
import { WEIGHTS } from './weights'

export interface QueryWord {
  readonly token: Token
  /** Whether the reader may still be typing it. */
  readonly isLast: boolean
  /** 1, or less for a word that is common everywhere. */
  readonly weight: number
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
export function parseQuery(text: string, listTokens: ListTokens, countTriggers: CountPhrases): Query {
  const tokens = listTokens(text.slice(0, MAX_LENGTH))
  const last = /[\p{L}\p{N}]$/u.test(text) ? tokens.at(-1) : undefined
  const words = new Map<string, QueryWord>()
  for (const token of tokens) {
    if (token.isStop || words.has(token.stem)) continue
    const weight = SOFT_STEMS.has(token.stem) ? WEIGHTS.soft : 1
    words.set(token.stem, { token, weight, isLast: token === last })
  }
  if (words.size === 0 && last !== undefined && last.word.length >= MIN_BEGINNING) {
    words.set(last.stem, { token: last, weight: WEIGHTS.soft, isLast: true })
  }
  return { tokens, words: [...words.values()], concepts: [...countTriggers(tokens).keys()] }
}
