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

/** A word in all its forms. */
export interface WordForms {
  readonly stem: string
  readonly forms: readonly string[]
  readonly strength: number
}

const STEPS = 9

/** The words as a file; endings are what the forms add to the stem, after the number of letters that they drop from it. */
export function formatVocabulary(words: readonly WordForms[]): IndexFile {
  const sorted = [...words].sort((a, b) => (a.stem < b.stem ? -1 : 1))
  return {
    words: formatWords(sorted.map(({ stem }) => stem)),
    endings: sorted
      .map(({ stem, forms }) => forms.map((form) => formatEnding(stem, form)).join(','))
      .join(' '),
    strengths: sorted.map(({ strength }) => Math.round(strength * STEPS)).join(''),
  }
}

/** Reads what `formatVocabulary` has written. */
function parseVocabulary({ words = '', endings = '', strengths = '' }: IndexFile): Vocabulary {
  const added = endings.split(' ')
  return parseWords(words).flatMap((stem, i) =>
    (added[i] ?? '').split(',').map((ending) => ({
      stem,
      written: readEnding(stem, ending),
      strength: Number(strengths.charAt(i)) / STEPS,
    })),
  )
}

function formatEnding(stem: string, form: string): string {
  let shared = 0
  while (shared < stem.length && stem.charAt(shared) === form.charAt(shared)) shared++
  return `${stem.length - shared || ''}${form.slice(shared)}`
}

function readEnding(stem: string, ending: string): string {
  const dropped = Number.parseInt(ending, 10) || 0
  return stem.slice(0, stem.length - dropped) + ending.replace(/^\d+/, '')
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
