import { posix } from 'node:path'
import type { Article } from '../model'
import { suggestFrom } from '../nearest'
import type { ParsedArticle } from '../parse-document'
import type { Problem } from '../problem'
import { at } from './cross-file'

/** Numbers and ranges as numbers, each once, ascending. */
export function expandIndicators(written: readonly (number | string)[]): readonly number[] {
  const numbers = written.flatMap((entry) => {
    if (typeof entry === 'number') return [entry]
    const [from = 0, to = 0] = entry.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** The picture of an article; undefined where it has none, or none that exists. */
export function imageOf(document: ParsedArticle, media: ReadonlySet<string>): Article['image'] {
  const { image, image_alt: alt } = document.fields
  if (image === undefined) return undefined
  const path = posix.join(posix.dirname(document.file), image)
  return media.has(path) ? { path: `/media/${path}`, alt: alt ?? '' } : undefined
}

export function describeDeadImage(document: ParsedArticle): Problem {
  const message = `The picture "${document.fields.image}" is not in the content directory; it is not shown.`
  return at(
    document,
    ['image'],
    'warning',
    'image-dead',
    message,
    'Put the file beside the article and write its name.',
  )
}

export function describeUnknownDimension(
  document: ParsedArticle,
  written: string,
  names: readonly string[],
): Problem {
  return at(
    document,
    ['dimension'],
    'error',
    'dimension-unknown',
    `There is no dimension "${written}".`,
    suggestFrom(written, names),
  )
}
