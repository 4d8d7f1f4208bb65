import type { ListTokens, Token } from '@/lib/language/tokens'
import type { Correction } from './misspelling'

export interface QueryWord {
  readonly token: Token
  /** Whether the reader may still be typing it. */
  readonly isLast: boolean
  /** Of a word that stands in the place of one that nobody uses, how sure that is; else 1. */
  readonly sureness: number
}

export interface Query {
  readonly tokens: readonly Token[]
  /** Subject words, each stem once; where there are none, the last word if it may be the beginning of one. */
  readonly words: readonly QueryWord[]
}

const MAX_LENGTH = 200
const MIN_BEGINNING = 3

/** What a reader's words ask for. */
export function parseQuery(text: string, listTokens: ListTokens): Query {
  const tokens = listTokens(text.slice(0, MAX_LENGTH))
  return readQuery(tokens, /[\p{L}\p{N}]$/u.test(text), new Map())
}

/** The query with other stems in the place of some tokens. */
export function putRight({ tokens, words }: Query, right: ReadonlyMap<Token, Correction>): Query {
  const surenesses = new Map<Token, number>()
  const mended = tokens.map((token) => {
    const correction = right.get(token)
    if (correction === undefined) return token
    const put = { ...token, stem: correction.stem, isStop: false }
    surenesses.set(put, correction.sureness)
    return put
  })
  const isOpen = words.some((word) => word.isLast)
  return readQuery(mended, isOpen, surenesses)
}

function readQuery(tokens: readonly Token[], isOpen: boolean, surenesses: ReadonlyMap<Token, number>): Query {
  const last = isOpen ? tokens.at(-1) : undefined
  const words = new Map<string, QueryWord>()
  for (const token of tokens) {
    if (token.isStop || words.has(token.stem)) continue
    words.set(token.stem, { token, isLast: token === last, sureness: surenesses.get(token) ?? 1 })
  }
  if (words.size === 0 && last !== undefined && last.word.length >= MIN_BEGINNING) {
    words.set(last.stem, { token: last, isLast: true, sureness: 1 })
  }
  return { tokens, words: [...words.values()] }
}
