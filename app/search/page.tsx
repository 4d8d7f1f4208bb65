import { AlphabeticalList } from '@/components/alphabetical-list'
import { Cover } from '@/components/cover'
import { Page } from '@/components/page'
import { SearchField } from '@/components/search-field'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { buildMetadata } from '@/lib/seo/metadata'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'
import '@/components/styles/list.css'

export const generateMetadata = () => buildMetadata(fixedPages.search)

export default async function SearchPage() {
  const { catalog } = await readSite()
  return (
    <Page catalog={catalog} path={paths.search}>
      <Cover crumbs={trailOfFixed('Search', paths.search)} title="Search">
        <div className="answer">
          <SearchField placeholder="Ask in your own words" />
        </div>
      </Cover>
      <section id="search-results" aria-labelledby="search_title">
        <AlphabeticalList articles={catalog.articles} id="search_title" />
      </section>
    </Page>
  )
}
