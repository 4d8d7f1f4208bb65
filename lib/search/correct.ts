import type { Token } from '@/lib/language/tokens'
import { type Correction, findContinued, findRight } from './misspelling'
import { putRight, type Query, type QueryWord } from './query'
import type { Terms } from './terms'
import { listVariants } from './variants'
import type { Vocabulary } from './vocabulary'

/** A mender of misspelt queries; all words are brought when the first stranger asks for them. */
export function createCorrector(
  terms: Terms,
  readWords: () => Promise<Vocabulary>,
): (query: Query) => Promise<Query> {
  let words: Vocabulary | undefined
  const known = new Map<string, Correction | undefined>()
  const find = (token: Token, vocabulary: Vocabulary): Correction | undefined => {
    if (!known.has(token.word)) known.set(token.word, findRight(token, vocabulary))
    return known.get(token.word)
  }
  return async (query) => {
    const strangers = query.words.filter((word) => isStranger(word, terms))
    if (strangers.length === 0) return query
    words ??= await readWords()
    const right = new Map<Token, Correction>()
    for (const { token, isLast } of strangers) {
      const correction = (isLast ? findContinued(token, words) : undefined) ?? find(token, words)
      if (correction !== undefined) right.set(token, correction)
    }
    return right.size === 0 ? query : putRight(query, right)
  }
}

function isStranger(word: QueryWord, terms: Terms): boolean {
  return listVariants(word, terms).size === 0
}
