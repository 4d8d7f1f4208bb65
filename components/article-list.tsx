import type { Article } from '@/lib/content/model'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

export function ArticleList({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.slug}>
          <a href={href(paths.article(article.slug))}>{article.title}</a>
          <p>
            {[article.kind, article.difficulty, `${article.readingMinutes} min`].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
