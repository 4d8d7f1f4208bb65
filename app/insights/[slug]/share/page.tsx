import { notFound } from 'next/navigation'
import { SharePage } from '@/components/share/share-page'
import { findArticle } from '@/lib/content/queries'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeShare } from '@/lib/seo/page-head'
import { listArticleParams } from '@/lib/site/model-params'
import { readSite } from '@/lib/site/site'
import { siteConfig } from '@/site.config'
import '@/components/share/share-page.css'

type Props = PageProps<'/insights/[slug]/share'>

export const dynamicParams = false

export const generateStaticParams = listArticleParams

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
