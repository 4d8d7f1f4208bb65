import { paths } from '@/lib/site/paths'
import { buildDrawnPage, type DrawnPage } from './drawn-page'

const ARTICLE = paths.article('')
const TAG = paths.tag('')

/** Whether a path is that of an article; else it is that of a tag. */
export const isArticlePath = (path: string): boolean => path.startsWith(ARTICLE)

/** The slug in the path of an article or a tag. */
export const slugOf = (path: string): string => path.slice((isArticlePath(path) ? ARTICLE : TAG).length)

/** The pages of an article or a tag, by its path. */
export function listDrawnPages(path: string): readonly DrawnPage[] {
  const slug = slugOf(path)
  if (!isArticlePath(path)) return [buildDrawnPage('tag', path, slug)]
  return [
    buildDrawnPage('article', path, slug),
    buildDrawnPage('related', paths.related(slug), slug),
    buildDrawnPage('share', paths.share(slug), slug),
  ]
}

/** Names in the output directory of all that an article or a tag has there, but for compressed copies and its card. */
export function listSubjectFiles(path: string): readonly string[] {
  const pages = listDrawnPages(path).map(({ file }) => file)
  const slug = slugOf(path)
  return isArticlePath(path) ? [...pages, paths.twin(slug).slice(1), paths.qrCode(slug).slice(1)] : pages
}
