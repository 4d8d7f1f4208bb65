import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/article-list'
import { CallToAction } from '@/components/call-to-action'
import { countQuestions } from '@/components/count-questions'
import { Cover } from '@/components/cover'
import { JsonLd } from '@/components/json-ld'
import { Page } from '@/components/page'
import { Reading } from '@/components/reading'
import { findCategory, listArticlesIn, listDimensionsIn } from '@/lib/content/queries'
import { findHue } from '@/lib/reading/hue'
import { listCategoryNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeGroup } from '@/lib/seo/page-head'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfCategory } from '@/lib/site/trail'

type Props = PageProps<'/categories/[slug]'>

const SHOWN_ARTICLES = 3

export const dynamicParams = false

export async function generateStaticParams() {
  const { catalog } = await readSite()
  return catalog.categories.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const category = findCategory(catalog, (await params).slug)
  return category ? buildMetadata(describeGroup(catalog, category)) : {}
}

export default async function CategoryPage({ params }: Props) {
  const { catalog } = await readSite()
  const category = findCategory(catalog, (await params).slug)
  if (!category) notFound()
  const dimensions = listDimensionsIn(catalog, category.slug)
  const { tree, headings, callToAction } = category.body
  return (
    <Page
      catalog={catalog}
      hue={findHue(catalog, category)}
      lit={dimensions.map((dimension) => dimension.slug)}
      license={category.license}
    >
      <JsonLd nodes={listCategoryNodes(catalog, category)} />
      <Cover
        crumbs={trailOfCategory(category.name, category.slug)}
        title={category.title}
        facts={<span>{dimensions.length} dimensions</span>}
      >
        <p className="answer lead">{category.summary}</p>
      </Cover>
      <Reading headings={headings} tree={tree}>
        {callToAction && <CallToAction tree={callToAction} />}
      </Reading>
      {dimensions.map((dimension) => {
        const articles = listArticlesIn(catalog, dimension.slug)
        return (
          <section key={dimension.slug} className="spread band within">
            <div>
              <h2>
                <a href={href(paths.dimension(dimension.slug))}>{dimension.name}</a>
              </h2>
              <p className="quiet">{countQuestions(articles.length)}</p>
            </div>
            <ArticleList catalog={catalog} articles={articles.slice(0, SHOWN_ARTICLES)} />
          </section>
        )
      })}
    </Page>
  )
}
