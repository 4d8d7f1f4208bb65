import { ArticleList } from '@/components/article-list'
import { countQuestions } from '@/components/count-questions'
import { DimensionMap } from '@/components/dimension-map'
import { JsonLd } from '@/components/json-ld'
import { Page } from '@/components/page'
import { SearchField } from '@/components/search-field'
import { Skyline } from '@/components/skyline'
import { SymptomList } from '@/components/symptom-list'
import { listStartingPoints } from '@/lib/reading/starting-points'
import { listSymptoms } from '@/lib/reading/symptoms'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { listHomeNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { siteConfig } from '@/site.config'
import '@/components/styles/map.css'

const SHOWN_SYMPTOMS = 8

export const generateMetadata = () => buildMetadata(fixedPages.home)

export default async function HomePage() {
  const { catalog, relations } = await readSite()
  const starts = listStartingPoints(catalog, relations)
  const symptoms = listSymptoms(catalog, SHOWN_SYMPTOMS)
  const areSeen = symptoms.some(({ text, article }) => text !== article.title)
  return (
    <Page catalog={catalog} path={paths.home} hasSearch lit={catalog.dimensions.map(({ slug }) => slug)}>
      <JsonLd nodes={listHomeNodes()} />
      <div className="opening">
        <div>
          <h1>{siteConfig.headline}</h1>
          <SearchField placeholder="Why does nobody decide?" />
          <p className="quiet">
            {countQuestions(catalog.articles.length)}, each with an answer you can read in ten seconds and the
            reasons behind it.
          </p>
        </div>
        <Skyline catalog={catalog} relations={relations} />
      </div>
      <section className="spread band" aria-labelledby="symptoms">
        <div>
          <h2 id="symptoms">{areSeen ? 'What do you see?' : 'What do people ask?'}</h2>
          {areSeen && <p className="quiet">Each sentence leads to the question behind it.</p>}
        </div>
        <SymptomList catalog={catalog} symptoms={symptoms} />
      </section>
      <section className="spread band far" aria-labelledby="map">
        <div>
          <h2 id="map">
            <a href={href(paths.dimensions)}>{catalog.dimensions.length} dimensions</a>
          </h2>
          <p className="quiet">
            A stroke is a question. An arc joins two dimensions whose answers point at each other: the
            thicker, the more often.
          </p>
        </div>
        <DimensionMap catalog={catalog} relations={relations} />
      </section>
      <section className="spread band far" aria-labelledby="start">
        <div>
          <h2 id="start">Places to start</h2>
          <p className="quiet">
            <a href={href(paths.articles)}>All {countQuestions(catalog.articles.length)}</a>
          </p>
        </div>
        <ArticleList catalog={catalog} articles={starts} />
      </section>
    </Page>
  )
}
