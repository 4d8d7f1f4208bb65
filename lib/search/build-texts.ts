import type { Article } from '@/lib/content/model'
import type { NumberedFiles } from './build-terms'
import { type IndexFile, textsName } from './index-files'

/** Signs after which a file is full: one or two articles, so that a hit costs little. */
const FILE_LENGTH = 5_000

/** The passages of all articles, a few neighbours to a file: results of one search are often neighbours. */
export function buildTextFiles(articles: readonly Article[]): NumberedFiles<number> {
  const starts: number[] = []
  const files = new Map<string, IndexFile>()
  let lines: string[] = []
  let length = 0
  const close = (next: number) => {
    if (lines.length === 0) return
    starts.push(next - lines.length)
    files.set(textsName(files.size), { articles: lines.join('\n') })
    lines = []
    length = 0
  }
  for (const [index, article] of articles.entries()) {
    const line = formatArticle(article)
    lines.push(line)
    length += line.length
    if (length >= FILE_LENGTH) close(index + 1)
  }
  close(articles.length)
  return { starts, files }
}

/** Id and text of each section in turn, between tabs; the answer is the first. */
function formatArticle({ body, description }: Article): string {
  const answer = { id: body.answer === undefined ? '' : 'answer', text: body.answer?.text ?? description }
  return [answer, ...body.sections]
    .filter((section) => section.text !== '')
    .flatMap((section) => [section.id, formatText(section.text)])
    .join('\t')
}

/** One line; entries of lists, which end without a full stop, stay apart. */
function formatText(text: string): string {
  return text
    .trim()
    .replace(/(?<![.!?:;])\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
}
