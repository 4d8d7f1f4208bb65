import { formatWords } from './front-coding'
import type { IndexFile } from './index-files'
import { formatPostings, quantize } from './postings'
import type { Impacts } from './weigh-bags'

export interface NumberedFiles<Start> {
  /** What each file begins with. */
  readonly starts: readonly Start[]
  readonly files: ReadonlyMap<string, IndexFile>
}

interface Options {
  /** What the highest level stands for. */
  readonly largest: number
  readonly nameFile: (number: number) => string
}

/** Signs after which a file is full: about 2 KB compressed. */
const FILE_LENGTH = 2_000
/** Articles kept for a term: beyond the strongest of them nobody looks. */
const MAX_POSTINGS = 400

/** Terms with their postings, in alphabetical runs. */
export function buildTermFiles(
  impacts: ReadonlyMap<string, Impacts>,
  { largest, nameFile }: Options,
): NumberedFiles<string> {
  const starts: string[] = []
  const files = new Map<string, IndexFile>()
  let words: string[] = []
  let postings: string[] = []
  let length = 0
  const close = () => {
    if (words.length === 0) return
    files.set(nameFile(starts.length), { words: formatWords(words), postings: postings.join('\n') })
    starts.push(words[0] ?? '')
    words = []
    postings = []
    length = 0
  }
  for (const word of [...impacts.keys()].sort()) {
    const text = formatPostings(quantize(impacts.get(word) ?? new Map(), largest, MAX_POSTINGS))
    words.push(word)
    postings.push(text)
    length += text.length + 4
    if (length >= FILE_LENGTH) close()
  }
  close()
  return { starts, files }
}
