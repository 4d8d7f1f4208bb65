import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/article-list'
import { Breadcrumb } from '@/components/breadcrumb'
import { Markdown } from '@/components/markdown'
import { findDimension, listArticlesIn } from '@/lib/content/queries'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeGroup } from '@/lib/seo/page-head'
import { readSite } from '@/lib/site/site'
import { trailOfDimension } from '@/lib/site/trail'

type Props = PageProps<'/dimensions/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const { catalog } = await readSite()
  return catalog.dimensions.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const dimension = findDimension(catalog, (await params).slug)
  return dimension ? buildMetadata(describeGroup(dimension)) : {}
}

export default async function DimensionPage({ params }: Props) {
  const { catalog } = await readSite()
  const dimension = findDimension(catalog, (await params).slug)
  if (!dimension) notFound()
  const articles = listArticlesIn(catalog, dimension.slug)
  return (
    <>
      <Breadcrumb crumbs={trailOfDimension(catalog, dimension)} />
      <h1>{dimension.title}</h1>
      <Markdown tree={dimension.body.tree} />
      {dimension.body.callToAction && <Markdown tree={dimension.body.callToAction} />}
      <section id="questions" aria-labelledby="questions-title">
        <h2 id="questions-title">
          {articles.length} {articles.length === 1 ? 'question' : 'questions'}
        </h2>
        <ArticleList articles={articles} />
      </section>
    </>
  )
}
