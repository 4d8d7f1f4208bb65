import { ArticleList } from '@/components/article-list'
import { Breadcrumb } from '@/components/breadcrumb'
import { listArticlesIn } from '@/lib/content/queries'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { buildMetadata } from '@/lib/seo/metadata'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'

export const generateMetadata = () => buildMetadata(fixedPages.articles)

export default async function ArticlesPage() {
  const { catalog } = await readSite()
  const others = listArticlesIn(catalog, undefined)
  return (
    <>
      <Breadcrumb crumbs={trailOfFixed('Questions', paths.articles)} />
      <h1>All {catalog.articles.length} questions</h1>
      {catalog.dimensions.map((dimension) => (
        <section key={dimension.slug}>
          <h2>{dimension.name}</h2>
          <ArticleList articles={listArticlesIn(catalog, dimension.slug)} />
        </section>
      ))}
      {others.length > 0 && (
        <section>
          <h2>Across dimensions</h2>
          <ArticleList articles={others} />
        </section>
      )}
    </>
  )
}
