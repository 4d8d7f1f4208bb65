import { ArticleList } from '@/components/article-list'
import { countQuestions } from '@/components/count-questions'
import { Cover } from '@/components/cover'
import { Filters } from '@/components/filters'
import { JsonLd } from '@/components/json-ld'
import { Page } from '@/components/page'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { listArticlesNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'
import '@/components/styles/list.css'

export const generateMetadata = () => buildMetadata(fixedPages.articles)

export default async function ArticlesPage() {
  const { catalog } = await readSite()
  return (
    <Page
      listed={catalog.articles.length}
      catalog={catalog}
      path={paths.articles}
      lit={catalog.dimensions.map(({ slug }) => slug)}
    >
      <JsonLd nodes={listArticlesNodes(catalog.articles)} />
      <Cover
        crumbs={trailOfFixed('Questions', paths.articles)}
        title={`All ${countQuestions(catalog.articles.length)}`}
        facts={
          <span role="status" className="scripted">
            {countQuestions(catalog.articles.length)} shown
          </span>
        }
      >
        <p className="answer lead">
          What happens in organizations, why the system produces it, and what to do next. In learning order:
          by dimension, then from what it is to how it lasts.
        </p>
      </Cover>
      <div className="spread band">
        <Filters catalog={catalog} />
        <section aria-labelledby="questions">
          <h2 className="unseen" id="questions">
            Questions
          </h2>
          <ArticleList catalog={catalog} articles={catalog.articles} />
          <p className="none" hidden>
            No question fits all of these. <a href="?">Start again</a>
          </p>
        </section>
      </div>
    </Page>
  )
}
