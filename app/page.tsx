import { listArticlesIn, listDimensionsIn } from '@/lib/content/queries'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { buildMetadata } from '@/lib/seo/metadata'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { siteConfig } from '@/site.config'

export const generateMetadata = () => buildMetadata(fixedPages.home)

export default async function HomePage() {
  const { catalog } = await readSite()
  return (
    <>
      <h1>{siteConfig.name}</h1>
      <p>{siteConfig.description}</p>
      <search>
        <form action={href(paths.search)}>
          <input type="search" name="q" aria-label="Search" />
          <button type="submit">Search</button>
        </form>
      </search>
      {catalog.categories.map((category) => (
        <section key={category.slug}>
          <h2>
            <a href={href(paths.category(category.slug))}>{category.name}</a>
          </h2>
          <ul>
            {listDimensionsIn(catalog, category.slug).map((dimension) => (
              <li key={dimension.slug}>
                <a href={href(paths.dimension(dimension.slug))}>{dimension.name}</a> (
                {listArticlesIn(catalog, dimension.slug).length})
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
