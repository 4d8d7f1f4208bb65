import type { ListTokens, Token } from '@/lib/language/tokens'
import { formatPair, listPairable } from './pairs'
import type { Thesaurus } from './thesaurus'
import { PHRASE } from './weights'

/** What words (stems) and pairs (keys) of a query say for a line of the thesaurus; a whole phrase says about 1. */
export type Features = ReadonlyMap<string, number>

/**
 * For each line of a thesaurus, its phrases taken apart into words and pairs of words, so that a part of a phrase, in any
 * order, gives a part of its weight: the parts add up to a power of the share of the phrase that a query covers, rare words
 * counting for more. A word counts once for a line, as in the phrase where it says most.
 */
export function listPhraseFeatures(thesaurus: Thesaurus, listTokens: ListTokens): readonly Features[] {
  const lines = thesaurus.map(({ says }) => says.map((phrase) => listDistinct(listTokens(phrase))))
  const uses = new Map<string, number>()
  for (const line of lines) {
    for (const stem of new Set(line.flat().map((token) => token.stem)))
      uses.set(stem, (uses.get(stem) ?? 0) + 1)
  }
  const weigh = ({ stem, isStop }: Token): number =>
    (isStop ? PHRASE.stop : 1) * Math.log(1 + lines.length / (uses.get(stem) ?? 1))
  return lines.map((line) => {
    const features = new Map<string, number>()
    for (const phrase of line) addPhrase(features, phrase, weigh)
    return features
  })
}

function listDistinct(tokens: readonly Token[]): readonly Token[] {
  return [...new Map(listPairable(tokens).map((token) => [token.stem, token])).values()]
}

function addPhrase(
  features: Map<string, number>,
  tokens: readonly Token[],
  weigh: (token: Token) => number,
): void {
  const add = (key: string, weight: number): void => {
    features.set(key, Math.max(weight, features.get(key) ?? 0))
  }
  const [only] = tokens
  if (tokens.length === 1 && only !== undefined) {
    add(only.stem, 1)
    return
  }
  const total = tokens.reduce((sum, token) => sum + weigh(token), 0)
  const rate = (...parts: readonly Token[]): number =>
    (parts.reduce((sum, token) => sum + weigh(token), 0) / total) ** PHRASE.power
  for (const [i, a] of tokens.entries()) {
    if (!a.isStop) add(a.stem, PHRASE.word * rate(a))
    for (const b of tokens.slice(i + 1)) {
      const key = formatPair(a, b)
      if (key !== undefined) add(key, PHRASE.pair * (rate(a, b) - rate(a) - rate(b)))
    }
  }
}
