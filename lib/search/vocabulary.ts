import type { Token } from '@/lib/language/tokens'
import { formatWords, parseWords } from './front-coding'
import type { IndexFile } from './index-files'

/** A word that a misspelt one may stand for. */
export interface KnownWord {
  readonly stem: string
  readonly written: string
  /** 0 to 1: how much it may say for an article. */
  readonly strength: number
}

export type Vocabulary = readonly KnownWord[]

const STEPS = 9

/** The words as a file; endings are what the written form adds to the stem. */
export function formatVocabulary(words: Vocabulary): IndexFile {
  const sorted = [...words].sort((a, b) => (a.stem < b.stem ? -1 : 1))
  return {
    words: formatWords(sorted.map(({ stem }) => stem)),
    endings: sorted
      .map(({ stem, written }) => (written.startsWith(stem) ? written.slice(stem.length) : ''))
      .join(' '),
    strengths: sorted.map(({ strength }) => Math.round(strength * STEPS)).join(''),
  }
}

/** Reads what `formatVocabulary` has written. */
function parseVocabulary({ words = '', endings = '', strengths = '' }: IndexFile): Vocabulary {
  const added = endings.split(' ')
  return parseWords(words).map((stem, i) => ({
    stem,
    written: stem + (added[i] ?? ''),
    strength: Number(strengths.charAt(i)) / STEPS,
  }))
}

/** All words of the index, those of titles in every form that a title has. */
export function listVocabulary(file: IndexFile, titles: readonly Token[]): Vocabulary {
  const words = parseVocabulary(file)
  const strengths = new Map(words.map(({ stem, strength }) => [stem, strength]))
  const forms = new Map(titles.filter(({ isStop }) => !isStop).map((token) => [token.word, token.stem]))
  return [
    ...words,
    ...[...forms].map(([written, stem]) => ({ stem, written, strength: strengths.get(stem) ?? 0 })),
  ]
}
