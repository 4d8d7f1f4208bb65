import { AlphabeticalList } from '@/components/alphabetical-list'
import { Cover } from '@/components/cover'
import { Page } from '@/components/page'
import { SearchField } from '@/components/search-field'
import { SearchResults } from '@/components/search-results'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { buildMetadata } from '@/lib/seo/metadata'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'
import '@/components/styles/list.css'

export const generateMetadata = () => buildMetadata(fixedPages.search)

export default async function SearchPage() {
  const { catalog } = await readSite()
  return (
    <Page catalog={catalog} path={paths.search} hasSearch>
      <Cover crumbs={trailOfFixed('Search', paths.search)} title="Search">
        <div className="answer">
          <div className="scripted">
            <SearchField placeholder="Ask in your own words" />
          </div>
          <p className="unscripted">
            The search needs JavaScript, which does not run here. All questions follow from A to Z; they are
            also listed <a href={href(paths.dimensions)}>by dimension</a>,{' '}
            <a href={href(paths.tags)}>by tag</a> and{' '}
            <a href={href(paths.articles)}>by kind and difficulty</a>.
          </p>
          <span className="unseen found" role="status" />
          <span className="quiet count" />
        </div>
      </Cover>
      <SearchResults catalog={catalog} />
      <section className="unasked" aria-labelledby="all">
        <AlphabeticalList articles={catalog.articles} id="all" />
      </section>
    </Page>
  )
}
