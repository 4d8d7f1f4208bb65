import { foldText } from './fold'
import { americanize } from './spelling'
import { stemWord } from './stem'
import { STOP_WORDS } from './stop-words'

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu
const POSSESSIVE = /'s?$/

export interface Term {
  /** The stem that is compared. */
  readonly stem: string
  /** The folded word as it was written. */
  readonly word: string
}

export type ReadTerm = (word: string) => Term | undefined

/** A reader of single folded words, undefined for stop words. It remembers the words it has seen: keep one for each large task. */
export function createTermReader(): ReadTerm {
  const seen = new Map<string, Term | undefined>()
  return (raw) => {
    if (seen.has(raw)) return seen.get(raw)
    const term = readTerm(raw)
    seen.set(raw, term)
    return term
  }
}

/** Words of folded text, in order, possessive endings dropped, other apostrophes closed up (`don't` is `dont`). */
function listWords(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? []
}

/** Every subject word of a text, in order, stop words left out. */
export function listTerms(text: string, read: ReadTerm = readTerm): readonly Term[] {
  const terms: Term[] = []
  for (const word of listWords(text)) {
    const term = read(word)
    if (term !== undefined) terms.push(term)
  }
  return terms
}

/** Pairs of subject words that stand side by side, with nothing but a space or a hyphen between them. */
export function listPairs(text: string, read: ReadTerm = readTerm): readonly Term[] {
  const pairs: Term[] = []
  let before: Term | undefined
  let end = -1
  const folded = foldText(text)
  for (const match of folded.matchAll(WORD)) {
    const term = read(match[0])
    const isBeside = match.index === end + 1 && /[ -]/.test(folded.charAt(end))
    if (before !== undefined && term !== undefined && isBeside) {
      pairs.push({ word: `${before.word} ${term.word}`, stem: `${before.stem} ${term.stem}` })
    }
    before = term
    end = match.index + match[0].length
  }
  return pairs
}

function readTerm(raw: string): Term | undefined {
  const word = raw.replace(POSSESSIVE, '').replaceAll("'", '')
  if (word.length < 2 || STOP_WORDS.has(word)) return undefined
  return { word, stem: stemWord(americanize(word)) }
}
