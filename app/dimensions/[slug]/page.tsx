import { notFound } from 'next/navigation'
import { CallToAction } from '@/components/call-to-action'
import { countQuestions } from '@/components/count-questions'
import { Cover } from '@/components/cover'
import { DimensionList } from '@/components/dimension-list'
import { JsonLd } from '@/components/json-ld'
import { KindSections } from '@/components/kind-sections'
import { Page } from '@/components/page'
import { Reading } from '@/components/reading'
import { findDimension, listArticlesIn } from '@/lib/content/queries'
import { countDimensionLinks, listNeighbours } from '@/lib/reading/dimension-links'
import { findHue } from '@/lib/reading/hue'
import { listDimensionNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeGroup } from '@/lib/seo/page-head'
import { readSite } from '@/lib/site/site'
import { trailOfDimension } from '@/lib/site/trail'

type Props = PageProps<'/dimensions/[slug]'>

const SHOWN_NEIGHBOURS = 5

export const dynamicParams = false

export async function generateStaticParams() {
  const { catalog } = await readSite()
  return catalog.dimensions.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const dimension = findDimension(catalog, (await params).slug)
  return dimension ? buildMetadata(describeGroup(catalog, dimension)) : {}
}

export default async function DimensionPage({ params }: Props) {
  const { catalog, relations } = await readSite()
  const dimension = findDimension(catalog, (await params).slug)
  if (!dimension) notFound()
  const articles = listArticlesIn(catalog, dimension.slug)
  const links = countDimensionLinks(catalog.articles, relations)
  const neighbours = listNeighbours(links, dimension.slug).slice(0, SHOWN_NEIGHBOURS)
  const { tree, headings, callToAction } = dimension.body
  return (
    <Page
      listed={articles.length}
      catalog={catalog}
      hue={findHue(catalog, dimension)}
      lit={[dimension.slug]}
      license={dimension.license}
    >
      <JsonLd nodes={listDimensionNodes(catalog, dimension, articles)} />
      <Cover
        crumbs={trailOfDimension(catalog, dimension)}
        title={dimension.title}
        facts={<span>{countQuestions(articles.length)}</span>}
      >
        <p className="answer lead">{dimension.summary}</p>
      </Cover>
      <KindSections catalog={catalog} articles={articles} />
      <Reading headings={headings} tree={tree}>
        {callToAction && <CallToAction tree={callToAction} />}
      </Reading>
      {neighbours.length > 0 && (
        <section className="spread band far" aria-labelledby="neighbours_title">
          <div>
            <h2 id="neighbours_title">Its neighbours</h2>
            <p className="quiet">The dimensions that its answers point to, and that point to them.</p>
          </div>
          <DimensionList catalog={catalog} neighbours={neighbours} />
        </section>
      )}
    </Page>
  )
}
