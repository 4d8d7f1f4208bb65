import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Citation } from '@/components/citation'
import { Cover } from '@/components/cover'
import { Page } from '@/components/page'
import { CampaignForm } from '@/components/share/campaign-form'
import { CopyButton } from '@/components/share/copy-button'
import { QrDrawing } from '@/components/share/qr-drawing'
import { QuoteList } from '@/components/share/quote-list'
import { CARD_SIZE } from '@/lib/cards/card'
import { findArticle } from '@/lib/content/queries'
import { findHue } from '@/lib/reading/hue'
import { buildMetadata } from '@/lib/seo/metadata'
import { canonicalOf, describeArticle, describeShare } from '@/lib/seo/page-head'
import { listQuotes } from '@/lib/seo/quotes'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { listArticleParams } from '@/lib/site/stale-params'
import { trailOfShare } from '@/lib/site/trail'
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

export default async function SharePage({ params }: Props) {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  if (!article) notFound()
  const head = describeArticle(catalog, article)
  const url = canonicalOf(head)
  const quotes = listQuotes(article)
  const { answer } = article.body
  return (
    <Page catalog={catalog} hue={findHue(catalog, article)} license={article.license}>
      <Cover crumbs={trailOfShare(catalog, article)} title="Share this answer">
        <p className="answer lead">
          <a href={href(paths.article(article.slug))}>{article.title}</a>
        </p>
      </Cover>
      <Band title="Link">
        <p className="address">{url}</p>
        <CopyButton label="Copy link" text={url} />
      </Band>
      <Band title="Card">
        <figure>
          {/* biome-ignore lint/performance/noImgElement: the static site has no image server */}
          <img src={href(head.card.path)} alt={head.card.alt} {...CARD_SIZE} />
        </figure>
        <p>
          <a href={href(head.card.path)} download>
            Download the picture
          </a>
        </p>
      </Band>
      <Band title="Title and description">
        <p id="title">{head.title}</p>
        <p id="description">{head.description}</p>
        <CopyButton label="Copy both" from="#title, #description" />
      </Band>
      {answer && (
        <Band title="Answer">
          <p id="answer">{answer.text}</p>
          <CopyButton label="Copy with its source" from="#answer, .citation p" />
        </Band>
      )}
      {quotes.length > 0 && (
        <Band title="Sentences to quote">
          <QuoteList quotes={quotes} url={url} />
        </Band>
      )}
      <Band title="Campaign link">
        <CampaignForm url={url} />
      </Band>
      <Band title="QR code">
        <QrDrawing url={url} slug={article.slug} />
      </Band>
      <Band title="Citation">
        <Citation article={article} />
      </Band>
    </Page>
  )
}

function Band({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="spread band share-band" aria-label={title}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
