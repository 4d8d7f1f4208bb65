import { notFound } from 'next/navigation'
import { ArticleFacts } from '@/components/article-facts'
import { CallToAction } from '@/components/call-to-action'
import { Citation } from '@/components/citation'
import { Cover } from '@/components/cover'
import { JsonLd } from '@/components/json-ld'
import { Markdown } from '@/components/markdown'
import { Page } from '@/components/page'
import { ReadNext } from '@/components/read-next'
import { Reading } from '@/components/reading'
import { ShareKit } from '@/components/share/share-kit'
import { Sources } from '@/components/sources'
import { findArticle } from '@/lib/content/queries'
import { findHue } from '@/lib/reading/hue'
import { listArticleNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeArticle } from '@/lib/seo/page-head'
import { listArticleParams } from '@/lib/site/model-params'
import { readSite } from '@/lib/site/site'
import { trailOfArticle } from '@/lib/site/trail'

type Props = PageProps<'/insights/[slug]'>

export const dynamicParams = false

export const generateStaticParams = listArticleParams

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  return article ? buildMetadata(describeArticle(catalog, article)) : {}
}

export default async function ArticlePage({ params }: Props) {
  const { catalog, relations } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  if (!article) notFound()
  const { answer, tree, headings, callToAction } = article.body
  return (
    <Page
      catalog={catalog}
      hue={findHue(catalog, article)}
      lit={article.dimension === undefined ? [] : [article.dimension]}
      license={article.license}
    >
      <JsonLd nodes={listArticleNodes(catalog, article)} />
      <article>
        <Cover
          crumbs={trailOfArticle(catalog, article)}
          title={article.title}
          kicker={article.kind}
          facts={<ArticleFacts article={article} />}
        >
          {answer && (
            <section className="answer" id="answer" aria-labelledby="answer_title">
              <h2 id="answer_title">The short answer</h2>
              <Markdown tree={answer.tree} />
            </section>
          )}
        </Cover>
        <Reading headings={headings} tree={tree}>
          <Sources sources={article.sources} />
          <CallToAction tree={callToAction} />
          <Citation article={article} />
          <ShareKit article={article} />
        </Reading>
        <ReadNext catalog={catalog} article={article} relations={relations.get(article.slug) ?? []} />
      </article>
    </Page>
  )
}
