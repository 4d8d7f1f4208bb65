import type { Metadata } from 'next'
import { CARD_SIZE } from '@/lib/cards/card'
import { absoluteUrl } from '@/lib/site/address'
import { siteConfig } from '@/site.config'
import { canonicalOf, type PageHead } from './page-head'

/** Head tags of a page: title, description, canonical, robots, Open Graph and card together, so that they cannot disagree. */
export function buildMetadata(head: PageHead) {
  const url = canonicalOf(head)
  const { title, description } = head
  const image = buildImage(head)
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: url, types: buildAlternates(head) },
    robots: head.isIndexable || head.syndicatedFrom !== undefined ? INDEX : NO_INDEX,
    openGraph: {
      ...{ title, description, url },
      siteName: siteConfig.name,
      locale: siteConfig.locale,
      images: [image],
      ...(head.article ? buildArticleGraph(head.article) : { type: 'website' as const }),
    },
    twitter: {
      card: 'summary_large_image' as const,
      title,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
  } satisfies Metadata
}

const NO_INDEX = { index: false, follow: true } as const

const INDEX = {
  index: true,
  follow: true,
  'max-snippet': -1,
  'max-image-preview': 'large',
  'max-video-preview': -1,
} as const

function buildImage({ card }: PageHead) {
  return { url: absoluteUrl(card.path), alt: card.alt, type: 'image/png', ...CARD_SIZE }
}

function buildAlternates(head: PageHead) {
  return Object.fromEntries(Object.entries(head.alternates).map(([type, path]) => [type, absoluteUrl(path)]))
}

function buildArticleGraph(article: NonNullable<PageHead['article']>) {
  return {
    type: 'article' as const,
    tags: [...article.tags],
    ...(article.section === undefined ? {} : { section: article.section }),
    ...(article.published === undefined ? {} : { publishedTime: article.published }),
    ...(article.updated === undefined ? {} : { modifiedTime: article.updated }),
  }
}
