import { formatWords } from './front-coding'
import type { Collection, Impacts } from './impacts'
import { type IndexFile, termsName } from './index-files'
import { formatPostings, quantize } from './postings'

export interface NumberedFiles<Start> {
  /** What each file begins with. */
  readonly starts: readonly Start[]
  readonly files: ReadonlyMap<string, IndexFile>
}

/** Signs after which a file is full: about 5 KB compressed. */
const FILE_LENGTH = 10_000
/** Articles kept for a term: beyond the strongest of them nobody looks. */
const MAX_POSTINGS = 400

/** All terms with their postings, in alphabetical runs. */
export function buildTermFiles({ impacts, spellings }: Collection): NumberedFiles<string> {
  const largest = findLargest(impacts.values())
  const starts: string[] = []
  const files = new Map<string, IndexFile>()
  let words: string[] = []
  let postings: string[] = []
  let length = 0
  const close = () => {
    if (words.length === 0) return
    const endings = words.map((word) => formatEnding(word, spellings.get(word) ?? ''))
    files.set(termsName(starts.length), {
      words: formatWords(words),
      endings: endings.join(' '),
      postings: postings.join('\n'),
    })
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

function findLargest(lists: Iterable<Impacts>): number {
  let largest = 0
  for (const impacts of lists) for (const impact of impacts.values()) largest = Math.max(largest, impact)
  return largest
}

/** What the articles add to a stem, where they do: it is compared with words that are misspelt. */
function formatEnding(stem: string, spelling: string): string {
  return spelling.startsWith(stem) ? spelling.slice(stem.length) : ''
}
