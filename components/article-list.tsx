import type { Article, Catalog } from '@/lib/content/model'
import { findDimension } from '@/lib/content/queries'
import { buildSlug } from '@/lib/content/slug'
import { findHue } from '@/lib/reading/hue'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { Level } from './level'

const EXCERPT = 150

interface Props {
  readonly catalog: Catalog
  readonly articles: readonly Article[]
}

/** Articles with the start of their answers; what filters look at is in data attributes. */
export function ArticleList({ catalog, articles }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers
    <ol className="articles" role="list">
      {articles.map((article) => (
        <li
          key={article.slug}
          data-hue={findHue(catalog, article)}
          data-kind={article.kind && buildSlug(article.kind)}
          data-difficulty={article.difficulty}
          data-dimension={article.dimension}
          data-tags={article.tags.map((tag) => tag.slug).join(' ') || undefined}
        >
          <h3>
            <a href={href(paths.article(article.slug))}>{article.title}</a>
          </h3>
          <p className="excerpt">{cutAtWord(article.body.answer?.text ?? article.description)}</p>
          <p className="about">
            <b>{findDimension(catalog, article.dimension)?.name}</b>
            {article.difficulty && <Level difficulty={article.difficulty} />}
            <span>{article.readingMinutes} min</span>
          </p>
        </li>
      ))}
    </ol>
  )
}

function cutAtWord(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).replace(/\W*\s\S*$/, '')}…`
}
