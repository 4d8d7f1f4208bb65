import { notFound } from 'next/navigation'
import { Breadcrumb } from '@/components/breadcrumb'
import { RelationList } from '@/components/relation-list'
import { findArticle } from '@/lib/content/queries'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeRelated } from '@/lib/seo/page-head'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfRelated } from '@/lib/site/trail'
import { siteConfig } from '@/site.config'

type Props = PageProps<'/insights/[slug]/related'>

export const dynamicParams = false

export async function generateStaticParams() {
  const { catalog } = await readSite()
  return catalog.articles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  return article ? buildMetadata(describeRelated(article, siteConfig.brand)) : {}
}

export default async function RelatedPage({ params }: Props) {
  const { catalog, relations } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  if (!article) notFound()
  return (
    <>
      <Breadcrumb crumbs={trailOfRelated(catalog, article)} />
      <h1>Related to: {article.title}</h1>
      <p>
        <a href={href(paths.article(article.slug))}>Back to the answer</a>
      </p>
      <RelationList catalog={catalog} relations={relations.get(article.slug) ?? []} />
    </>
  )
}
