import type { Article } from '@/lib/content/model'
import { formatDay } from '@/lib/reading/day'
import { Level } from './level'

/** The line of facts below a title: minutes, difficulty, authors, day of the last change. */
export function ArticleFacts({ article }: { readonly article: Article }) {
  const { readingMinutes, difficulty, authors, updated } = article
  return (
    <>
      <span>{readingMinutes} min read</span>
      {difficulty && <Level difficulty={difficulty} />}
      {authors.length > 0 && <span>By {authors.join(', ')}</span>}
      {updated !== undefined && (
        <span>
          Updated <time dateTime={updated}>{formatDay(updated)}</time>
        </span>
      )}
    </>
  )
}
