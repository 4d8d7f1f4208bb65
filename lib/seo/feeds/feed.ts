import { toHtml } from 'hast-util-to-html'
import type { Article, Catalog, Dimension } from '@/lib/content/model'
import { compareText } from '@/lib/content/problem'
import { listArticlesIn } from '@/lib/content/queries'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { absoluteTree } from '../absolute-tree'
import { findLicence, type Licence } from '../licence'
import { canonicalOf, describeArticle } from '../page-head'

/** What both kinds of feed say; all addresses are complete. */
export interface Feed {
  readonly title: string
  readonly description: string
  readonly home: string
  readonly rss: string
  readonly json: string
  /** The newest day of an entry, where one is known. */
  readonly updated: string | undefined
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** Stays the same when the article is renamed. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly tags: readonly string[]
  readonly authors: readonly string[]
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly licence: Licence
}

/** A feed carries this many articles at most, the newest ones: with their full text, more would be megabytes. */
const MOST_ENTRIES = { site: 200, dimension: 50 } as const

export function buildSiteFeed(catalog: Catalog): Feed {
  const { name, description } = siteConfig
  const addresses = { home: paths.home, rss: paths.feed, json: paths.jsonFeed }
  return buildFeed(catalog, listNewest(catalog, catalog.articles).slice(0, MOST_ENTRIES.site), {
    title: name,
    description,
    ...addresses,
  })
}

export function buildDimensionFeed(catalog: Catalog, dimension: Dimension): Feed {
  const { slug, name, summary } = dimension
  const articles = listNewest(catalog, listArticlesIn(catalog, slug)).slice(0, MOST_ENTRIES.dimension)
  return buildFeed(catalog, articles, {
    title: `${name} | ${siteConfig.name}`,
    description: summary,
    home: paths.dimension(slug),
    rss: paths.dimensionFeed(slug),
    json: paths.dimensionJsonFeed(slug),
  })
}

type FeedFrame = Pick<Feed, 'title' | 'description' | 'home' | 'rss' | 'json'>

/** Articles that may be listed, the last changed first; those without a date last, in reading order. */
function listNewest(catalog: Catalog, articles: readonly Article[]): readonly Article[] {
  return articles
    .filter((article) => describeArticle(catalog, article).isIndexable)
    .sort((a, b) => compareText(b.updated ?? '', a.updated ?? ''))
}

function buildFeed(catalog: Catalog, articles: readonly Article[], frame: FeedFrame): Feed {
  return {
    ...frame,
    home: absoluteUrl(frame.home),
    rss: absoluteUrl(frame.rss),
    json: absoluteUrl(frame.json),
    updated: articles[0]?.updated,
    entries: articles.map((article) => buildEntry(article, canonicalOf(describeArticle(catalog, article)))),
  }
}

function buildEntry(article: Article, url: string): FeedEntry {
  return {
    id: `${siteConfig.feedAuthority}:${article.firstSlug}`,
    url,
    title: article.title,
    summary: article.description,
    html: buildHtml(article, url),
    tags: article.tags.map((tag) => tag.label),
    authors: article.authors,
    published: article.published,
    updated: article.updated,
    licence: findLicence(article.license),
  }
}

const htmls = new WeakMap<Article, string>()

function buildHtml(article: Article, url: string): string {
  const known = htmls.get(article)
  if (known !== undefined) return known
  const { answer, tree, relatedTree, callToAction } = article.body
  const parts = [answer?.tree, tree, relatedTree, callToAction].flatMap((part) => part ?? [])
  const html = parts.map((part) => toHtml(absoluteTree(part, url))).join('\n')
  htmls.set(article, html)
  return html
}
