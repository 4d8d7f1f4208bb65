import { notFound } from 'next/navigation'
import { Breadcrumb } from '@/components/breadcrumb'
import { Markdown } from '@/components/markdown'
import { RelationList } from '@/components/relation-list'
import { findAdjacent, findArticle, findDimension } from '@/lib/content/queries'
import { SHOWN_RELATIONS } from '@/lib/related/relations'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeArticle } from '@/lib/seo/page-head'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfArticle } from '@/lib/site/trail'

type Props = PageProps<'/insights/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const { catalog } = await readSite()
  return catalog.articles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  return article ? buildMetadata(describeArticle(article, findDimension(catalog, article.dimension))) : {}
}

export default async function ArticlePage({ params }: Props) {
  const { catalog, relations } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  if (!article) notFound()
  const { previous, next } = findAdjacent(catalog, article)
  const { answer, tree, relatedTree, callToAction } = article.body
  return (
    <article>
      <Breadcrumb crumbs={trailOfArticle(catalog, article)} />
      <h1>{article.title}</h1>
      <p>{[article.kind, article.difficulty, `${article.readingMinutes} min`].filter(Boolean).join(' · ')}</p>
      {answer && (
        <section id="answer" aria-labelledby="answer-title">
          <h2 id="answer-title">The short answer</h2>
          <Markdown tree={answer.tree} />
        </section>
      )}
      <Markdown tree={tree} />
      {relatedTree && <Markdown tree={relatedTree} />}
      {callToAction && <Markdown tree={callToAction} />}
      <section id="related" aria-labelledby="related-title">
        <h2 id="related-title">Related questions</h2>
        <RelationList
          catalog={catalog}
          relations={(relations.get(article.slug) ?? []).slice(0, SHOWN_RELATIONS)}
        />
        <p>
          <a href={href(paths.related(article.slug))}>Everything related, with reasons</a>
        </p>
      </section>
      {article.tags.length > 0 && (
        <ul aria-label="Tags">
          {article.tags.map((tag) => (
            <li key={tag.slug}>
              <a href={href(paths.tag(tag.slug))}>{tag.label}</a>
            </li>
          ))}
        </ul>
      )}
      <nav aria-label="In this dimension">
        {previous && <a href={href(paths.article(previous.slug))}>{previous.title}</a>}
        {next && <a href={href(paths.article(next.slug))}>{next.title}</a>}
      </nav>
    </article>
  )
}
