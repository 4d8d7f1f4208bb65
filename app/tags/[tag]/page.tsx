import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/article-list'
import { Breadcrumb } from '@/components/breadcrumb'
import { findTag, listArticlesTagged } from '@/lib/content/queries'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeTag } from '@/lib/seo/page-head'
import { readSite } from '@/lib/site/site'
import { trailOfTag } from '@/lib/site/trail'
import { siteConfig } from '@/site.config'

type Props = PageProps<'/tags/[tag]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const { catalog } = await readSite()
  return catalog.tags.map(({ slug }) => ({ tag: slug }))
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const tag = findTag(catalog, (await params).tag)
  return tag
    ? buildMetadata(describeTag(tag, listArticlesTagged(catalog, tag.slug).length, siteConfig.brand))
    : {}
}

export default async function TagPage({ params }: Props) {
  const { catalog } = await readSite()
  const tag = findTag(catalog, (await params).tag)
  if (!tag) notFound()
  const articles = listArticlesTagged(catalog, tag.slug)
  return (
    <>
      <Breadcrumb crumbs={trailOfTag(tag.label, tag.slug)} />
      <h1>{tag.label}</h1>
      {tag.introduction && <p>{tag.introduction}</p>}
      <p>
        {articles.length} {articles.length === 1 ? 'question' : 'questions'}
      </p>
      <ArticleList articles={articles} />
    </>
  )
}
