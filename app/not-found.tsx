import { countQuestions } from '@/components/count-questions'
import { Cover } from '@/components/cover'
import { Page } from '@/components/page'
import { SearchField } from '@/components/search-field'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { siteConfig } from '@/site.config'

export const metadata = {
  title: { absolute: `Page not found | ${siteConfig.brand}` },
  robots: { index: false, follow: true },
}

export default async function NotFoundPage() {
  const { catalog } = await readSite()
  return (
    <Page catalog={catalog} hasSearch>
      <Cover
        crumbs={[
          { label: 'Home', path: paths.home },
          { label: 'Not found', path: paths.home },
        ]}
        title="Nobody has asked that here yet."
        facts={<span>404: there is no page at this address.</span>}
      >
        <div className="answer">
          <SearchField placeholder="Ask it in your own words" />
        </div>
      </Cover>
      <section
        className="spread band"
        id="nearest"
        aria-labelledby="nearest_title"
        data-list={href(paths.articles)}
        hidden
      >
        <h2 id="nearest_title">Perhaps one of these</h2>
        <ul />
      </section>
      <section className="spread band" aria-labelledby="elsewhere">
        <h2 id="elsewhere">Or start from a list</h2>
        <p>
          <a href={href(paths.articles)}>All {countQuestions(catalog.articles.length)}</a>,{' '}
          <a href={href(paths.dimensions)}>{catalog.dimensions.length} dimensions</a> or{' '}
          <a href={href(paths.tags)}>{catalog.tags.length} tags</a>
        </p>
      </section>
    </Page>
  )
}
