import type { Article } from '@/lib/content/model'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

interface Props {
  readonly previous: Article | undefined
  readonly next: Article | undefined
  /** What the order belongs to: the name of the dimension. */
  readonly within: string
}

/** The articles before and after one in its dimension. */
export function Steps({ previous, next, within }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="steps" aria-label={`Previous and next in ${within}`}>
      {previous && (
        <a rel="prev" href={href(paths.article(previous.slug))}>
          <small>Before, in {within}</small>
          {previous.title}
        </a>
      )}
      {next && (
        <a rel="next" href={href(paths.article(next.slug))}>
          <small>Next, in {within}</small>
          {next.title}
        </a>
      )}
    </nav>
  )
}
