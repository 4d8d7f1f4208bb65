import { notFound } from 'next/navigation'
import { SharePage } from '@/components/share/share-page'
import { findArticle } from '@/lib/content/queries'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeShare } from '@/lib/seo/page-head'
import { readSite } from '@/lib/site/site'
import { listArticleParams } from '@/lib/site/stale-params'
import { siteConfig } from '@/site.config'
import '@/components/share/share-page.css'

type Props = PageProps<'/insights/[slug]/share'>

export const dynamicParams = false

/** One of them: the build makes the others from it, since they differ in little and a seventh of all pages is of this kind. */
export async function generateStaticParams() {
  return (await listArticleParams()).slice(0, 1)
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  return article ? buildMetadata(describeShare(article, siteConfig.brand)) : {}
}

export default async function ShareRoute({ params }: Props) {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  if (!article) notFound()
  return <SharePage catalog={catalog} article={article} />
}
