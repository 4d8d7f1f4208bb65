import type { Metadata } from 'next'
import { siteConfig } from '@/site.config'
import { canonicalOf, type PageHead } from './page-head'

/** Head tags of a page: title, description, canonical, robots, Open Graph and card together, so that they cannot disagree. */
export function buildMetadata(head: PageHead): Metadata {
  const url = canonicalOf(head)
  const { title, description } = head
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: url },
    robots: head.isIndexable || head.syndicatedFrom !== undefined ? INDEX : { index: false, follow: true },
    openGraph: {
      ...{ title, description, url },
      siteName: siteConfig.name,
      locale: siteConfig.locale,
      ...(head.article ? buildArticleGraph(head.article) : { type: 'website' as const }),
    },
    twitter: { card: 'summary_large_image', title, description },
  }
}

const INDEX = {
  index: true,
  follow: true,
  'max-snippet': -1,
  'max-image-preview': 'large',
  'max-video-preview': -1,
} as const

function buildArticleGraph(article: NonNullable<PageHead['article']>) {
  return {
    type: 'article' as const,
    tags: [...article.tags],
    ...(article.section === undefined ? {} : { section: article.section }),
    ...(article.published === undefined ? {} : { publishedTime: article.published }),
    ...(article.updated === undefined ? {} : { modifiedTime: article.updated }),
  }
}
