import {
  buildArticleCard,
  buildCategoryCard,
  buildDimensionCard,
  type CardFile,
  siteCard,
} from '@/lib/cards/card'
import type { Article, Catalog, Category, Dimension, Tag } from '@/lib/content/model'
import { findDimension } from '@/lib/content/queries'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** What the head of a page says, from which metadata, sitemap and structured data are all built. */
export interface PageHead {
  /** Site path. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly isIndexable: boolean
  /** Address of the original on another host. */
  readonly syndicatedFrom: string | undefined
  /** The picture that links to the page show: its own, else the site's. */
  readonly card: CardFile
  /** Site paths of other forms of the page, by media type. */
  readonly alternates: Readonly<Record<string, string>>
  readonly article:
    | {
        readonly section: string | undefined
        readonly tags: readonly string[]
        readonly published: string | undefined
        readonly updated: string | undefined
      }
    | undefined
}

const plain = { syndicatedFrom: undefined, article: undefined, card: siteCard, alternates: {} } as const

/** A tag page with fewer articles than this and no introduction stays out of search engines. */
const FEWEST_ARTICLES = 3

export function describeArticle(catalog: Catalog, article: Article): PageHead {
  return {
    path: paths.article(article.slug),
    title: article.seoTitle,
    description: article.description,
    isIndexable: !article.noindex && article.syndicatedFrom === undefined,
    syndicatedFrom: article.syndicatedFrom,
    card: buildArticleCard(catalog, article),
    alternates: { 'text/markdown': paths.twin(article.slug) },
    article: {
      section: findDimension(catalog, article.dimension)?.name,
      tags: article.tags.map((tag) => tag.label),
      published: article.published,
      updated: article.updated,
    },
  }
}

export function describeGroup(catalog: Catalog, page: Dimension | Category): PageHead {
  const isDimension = page.type === 'dimension'
  return {
    ...plain,
    path: isDimension ? paths.dimension(page.slug) : paths.category(page.slug),
    title: page.seoTitle,
    description: page.description,
    isIndexable: !page.noindex && page.syndicatedFrom === undefined,
    syndicatedFrom: page.syndicatedFrom,
    card: isDimension ? buildDimensionCard(catalog, page) : buildCategoryCard(catalog, page),
    alternates: isDimension
      ? {
          'text/markdown': paths.dimensionTwin(page.slug),
          'application/rss+xml': paths.dimensionFeed(page.slug),
          'application/feed+json': paths.dimensionJsonFeed(page.slug),
        }
      : { 'text/markdown': paths.categoryTwin(page.slug) },
  }
}

export function describeTag(tag: Tag, count: number, brand: string): PageHead {
  return {
    ...plain,
    path: paths.tag(tag.slug),
    title: `${tag.label}: questions and answers | ${brand}`,
    description:
      tag.introduction ||
      `${count} ${count === 1 ? 'question' : 'questions'} about ${tag.label.toLowerCase()}, answered from how organizations really work.`,
    isIndexable: tag.introduction !== '' || count >= FEWEST_ARTICLES,
  }
}

export function describeRelated(article: Article, brand: string): PageHead {
  return {
    ...plain,
    path: paths.related(article.slug),
    title: `Related to: ${article.title} | ${brand}`,
    description: `Every question connected with “${article.title}”, with the reason why.`,
    isIndexable: false,
  }
}

export function describeShare(article: Article, brand: string): PageHead {
  return {
    ...plain,
    path: paths.share(article.slug),
    title: `Share: ${article.title} | ${brand}`,
    description: `Texts, picture and links for sharing “${article.title}”.`,
    isIndexable: false,
  }
}

/** A page of the site itself: home, lists, search. */
export function describeFixed(
  path: string,
  title: string,
  description: string,
  isIndexable: boolean,
): PageHead {
  return { ...plain, path, title, description, isIndexable }
}

/** The one canonical address of a page. */
export function canonicalOf(head: PageHead): string {
  return head.syndicatedFrom ?? absoluteUrl(head.path)
}
