import { foldText } from './fold'
import { americanize } from './spelling'
import { stemWord } from './stem'
import { STOP_WORDS } from './stop-words'

const WORD = /[\p{L}\p{N}]+(?:['\u2019\p{M}][\p{L}\p{N}]+)*/gu
const POSSESSIVE = /'s?$/

/** A word of a text, stop words included, with its place in the text as it was given. */
export interface Token {
  /** Folded, without apostrophes. */
  readonly word: string
  readonly stem: string
  readonly isStop: boolean
  readonly start: number
  readonly end: number
}

interface Form {
  readonly word: string
  readonly stem: string
  readonly isStop: boolean
}

export type ListTokens = (text: string) => readonly Token[]

/** A tokenizer that remembers the words it has seen: keep one for each large task. */
export function createTokenizer(): ListTokens {
  const seen = new Map<string, Form>()
  const read = (raw: string): Form => {
    const known = seen.get(raw)
    if (known !== undefined) return known
    const form = readForm(raw)
    seen.set(raw, form)
    return form
  }
  return (text) => {
    const tokens: Token[] = []
    for (const match of text.matchAll(WORD)) {
      const { word, stem, isStop } = read(match[0])
      tokens.push({ word, stem, isStop, start: match.index, end: match.index + match[0].length })
    }
    return tokens
  }
}

function readForm(raw: string): Form {
  const word = foldText(raw).replace(POSSESSIVE, '').replaceAll("'", '')
  const stem = stemWord(americanize(word))
  return { word, stem, isStop: word.length < 2 || STOP_WORDS.has(word) }
}
