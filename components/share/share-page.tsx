import type { ReactNode } from 'react'
import { CitationTexts } from '@/components/citation'
import { Cover } from '@/components/cover'
import { Page } from '@/components/page'
import { CARD_SIZE } from '@/lib/cards/card'
import type { Article, Catalog } from '@/lib/content/model'
import { findHue } from '@/lib/reading/hue'
import { canonicalOf, describeArticle } from '@/lib/seo/page-head'
import { listQuotes } from '@/lib/seo/quotes'
import { buildLinkedInLink, buildMailLink } from '@/lib/seo/share-links'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { trailOfShare } from '@/lib/site/trail'
import { CampaignForm } from './campaign-form'
import { CopyButton } from './copy-button'
import { QrDrawing } from './qr-drawing'
import { QuoteList } from './quote-list'

interface Props {
  readonly catalog: Catalog
  readonly article: Article
}

/** Everything that marketing needs to pass an article on. */
export function SharePage({ catalog, article }: Props) {
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
        <p className="share">
          <CopyButton label="Copy link" text={url} />
          <CopyButton label="Copy title and link" text={`${article.title}\n${url}`} />
          <a href={buildLinkedInLink({ url })} rel="external">
            LinkedIn
          </a>
          <a href={buildMailLink({ title: article.title, url })}>E-mail</a>
        </p>
      </Band>
      <Band title="Title and description">
        <p id="title">{head.title}</p>
        <p id="description">{head.description}</p>
        <p className="share">
          <CopyButton label="Copy title" from="#title" />
          <CopyButton label="Copy description" from="#description" />
        </p>
      </Band>
      {answer && (
        <Band title="Answer">
          <p id="answer">{answer.text}</p>
          <p className="share">
            <CopyButton label="Copy with its source" from="#answer, .citation p" />
          </p>
        </Band>
      )}
      <Band title="Card">
        <figure>
          {/* biome-ignore lint/performance/noImgElement: the static site has no image server */}
          <img src={href(head.card.path)} alt={head.card.alt} {...CARD_SIZE} loading="lazy" />
        </figure>
        <p>
          <a href={href(head.card.path)} download={`${article.slug}.png`}>
            Download the picture
          </a>
        </p>
      </Band>
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
        <div className="citation open">
          <CitationTexts article={article} />
        </div>
        <p className="share">
          <CopyButton label="Copy citation" from=".citation p" />
          <CopyButton label="Copy BibTeX" from=".citation pre" />
        </p>
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
