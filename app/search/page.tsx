import { Breadcrumb } from '@/components/breadcrumb'
import { compareText } from '@/lib/content/problem'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { buildMetadata } from '@/lib/seo/metadata'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'

export const generateMetadata = () => buildMetadata(fixedPages.search)

export default async function SearchPage() {
  const { catalog } = await readSite()
  const articles = [...catalog.articles].sort((a, b) =>
    compareText(a.title.toLowerCase(), b.title.toLowerCase()),
  )
  return (
    <>
      <Breadcrumb crumbs={trailOfFixed('Search', paths.search)} />
      <h1>Search</h1>
      <search>
        <form action={href(paths.search)}>
          <input type="search" name="q" aria-label="Search" />
          <button type="submit">Search</button>
        </form>
      </search>
      <section id="search-results" aria-label="All questions from A to Z">
        <ul>
          {articles.map((article) => (
            <li key={article.slug}>
              <a href={href(paths.article(article.slug))}>{article.title}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
