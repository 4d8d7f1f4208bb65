import { parseWords } from './front-coding'
import { type IndexFile, termsName } from './index-files'
import { type Postings, parsePostings } from './postings'

export type Spellings = readonly (readonly [stem: string, written: string])[]

/** The part of the alphabet that one search touches. */
export interface Terms {
  /** Stems of the files that hold a word and what it may become, each with the way it is most often written. */
  readonly listWords: (word: string, isLast: boolean) => Spellings
  readonly findPostings: (term: string) => Postings | undefined
}

/** Files that the beginnings of a short word may be spread over: more are not worth waiting for. */
const MAX_FILES = 3
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

interface TermFile {
  readonly words: readonly string[]
  readonly spellings: Spellings
  readonly postings: readonly string[]
}

/** Keeps what it has decoded, since the same files serve every further key. */
export function createTermReader(
  starts: readonly string[],
  read: (name: string) => Promise<IndexFile>,
): (needs: readonly (readonly [term: string, isLast: boolean])[]) => Promise<Terms> {
  const decoded = new Map<number, TermFile>()
  const decode = async (number: number): Promise<void> => {
    if (decoded.has(number)) return
    const { words: coded = '', endings = '', postings = '' } = await read(termsName(number))
    const words = parseWords(coded)
    const added = endings.split(' ')
    const spellings = words.map((word, i) => [word, word + (added[i] ?? '')] as const)
    decoded.set(number, { words, spellings, postings: postings.split('\n') })
  }
  const listFiles = (term: string, isLast: boolean): readonly TermFile[] =>
    listTermFiles(term, isLast, starts).flatMap((number) => decoded.get(number) ?? [])
  const terms: Terms = {
    listWords: (word, isLast) => listFiles(word, isLast).flatMap((file) => file.spellings),
    findPostings: (term) => {
      for (const { words, postings } of listFiles(term, false)) {
        const place = words.indexOf(term)
        if (place !== -1) return parsePostings(postings[place] ?? '')
      }
      return undefined
    },
  }
  return async (needs) => {
    const numbers = needs.flatMap(([term, isLast]) => listTermFiles(term, isLast, starts))
    await Promise.all([...new Set(numbers)].map(decode))
    return terms
  }
}
