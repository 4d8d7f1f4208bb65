import { parseWords } from './front-coding'
import type { IndexFile } from './index-files'
import { type Postings, parsePostings } from './postings'

/** The part of the alphabet that one search touches. */
export interface Terms {
  /** Stems that a word may become while it is typed. */
  readonly listCompletions: (word: string) => readonly string[]
  readonly findPostings: (term: string) => Postings | undefined
}

export interface TermReader extends Terms {
  /** Brings the files that hold a term, or with `isLast` what begins with it. */
  readonly load: (needs: readonly (readonly [term: string, isLast: boolean])[]) => Promise<void>
}

/** Files that the beginnings of a short word may be spread over: more are not worth waiting for. */
const MAX_FILES = 4
const AFTER_ALL = '\uffff'

/** Numbers of the files in which a term, or what begins with it, is listed. */
export function listTermFiles(term: string, isLast: boolean, starts: readonly string[]): readonly number[] {
  if (starts.length === 0) return []
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= term),
  )
  const end = isLast ? term + AFTER_ALL : term
  const numbers = [first]
  for (let next = first + 1; numbers.length < MAX_FILES && (starts[next] ?? AFTER_ALL) <= end; next++)
    numbers.push(next)
  return numbers
}

/** Keeps what it has decoded, since the same files serve every further key. */
export function createTermReader(
  starts: readonly string[],
  nameFile: (number: number) => string,
  read: (name: string) => Promise<IndexFile>,
): TermReader {
  const decoded = new Map<number, ReadonlyMap<string, string>>()
  const parsed = new Map<string, Postings>()
  const decode = async (number: number): Promise<void> => {
    if (decoded.has(number)) return
    const { words = '', postings = '' } = await read(nameFile(number))
    const lines = postings.split('\n')
    decoded.set(number, new Map(parseWords(words).map((word, i) => [word, lines[i] ?? ''])))
  }
  const listFiles = (term: string, isLast: boolean) =>
    listTermFiles(term, isLast, starts).flatMap((number) => decoded.get(number) ?? [])
  return {
    listCompletions: (word) =>
      listFiles(word, true).flatMap((file) => [...file.keys()].filter((term) => term.startsWith(word))),
    findPostings: (term) => {
      const known = parsed.get(term)
      if (known !== undefined) return known
      const text = listFiles(term, false)
        .find((file) => file.has(term))
        ?.get(term)
      if (text === undefined) return undefined
      const postings = parsePostings(text)
      parsed.set(term, postings)
      return postings
    },
    load: async (needs) => {
      const numbers = needs.flatMap(([term, isLast]) => listTermFiles(term, isLast, starts))
      await Promise.all([...new Set(numbers)].map(decode))
    },
  }
}
