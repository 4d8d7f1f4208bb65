import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/article-list'
import { countQuestions } from '@/components/count-questions'
import { Cover } from '@/components/cover'
import { JsonLd } from '@/components/json-ld'
import { Page } from '@/components/page'
import { TagList } from '@/components/tag-list'
import { findTag, listArticlesTagged } from '@/lib/content/queries'
import { listRelatedTags } from '@/lib/reading/tag-weights'
import { listTagNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeTag } from '@/lib/seo/page-head'
import { listTagParams } from '@/lib/site/model-params'
import { readSite } from '@/lib/site/site'
import { trailOfTag } from '@/lib/site/trail'
import { siteConfig } from '@/site.config'
import '@/components/styles/list.css'

type Props = PageProps<'/tags/[tag]'>

const SHOWN_TAGS = 8

export const dynamicParams = false

export const generateStaticParams = listTagParams

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
  const relatedTags = listRelatedTags(articles, tag.slug).slice(0, SHOWN_TAGS)
  return (
    <Page
      listed={articles.length}
      catalog={catalog}
      lit={articles.flatMap((article) => article.dimension ?? [])}
    >
      <JsonLd nodes={listTagNodes(tag, articles)} />
      <Cover
        crumbs={trailOfTag(tag.label, tag.slug)}
        title={tag.label}
        facts={<span>{countQuestions(articles.length)}</span>}
      >
        {tag.introduction && <p className="answer lead">{tag.introduction}</p>}
      </Cover>
      <section className="spread band" aria-labelledby="questions">
        <h2 id="questions">Questions</h2>
        <ArticleList catalog={catalog} articles={articles} />
      </section>
      {relatedTags.length > 0 && (
        <section className="spread band" aria-labelledby="related_tags">
          <h2 id="related_tags">Often beside it</h2>
          <TagList tags={relatedTags} label="Related tags" />
        </section>
      )}
    </Page>
  )
}
