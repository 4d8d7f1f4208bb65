import type { Catalog } from '@/lib/content/model'
import { paths } from '@/lib/site/paths'
import { buildDimensionFeed, buildSiteFeed, type Feed } from './feeds/feed'
import { formatJsonFeed } from './feeds/format-json-feed'
import { formatRss } from './feeds/format-rss'
import { buildGroupTwin } from './group-twin'
import { buildLlms, buildLlmsFull } from './llms'
import { buildOpenSearch } from './open-search'
import { canonicalOf, describeArticle, describeGroup } from './page-head'
import { buildQrFile } from './qr-code'
import { buildTwin } from './twin'

/** Text of every file that stands beside the pages, by site path: feeds, Markdown twins, QR codes, llms.txt, OpenSearch. */
export function buildSideFiles(catalog: Catalog): ReadonlyMap<string, string> {
  const twins = new Map(
    catalog.articles.map((article) => [
      article,
      buildTwin(article, canonicalOf(describeArticle(catalog, article))),
    ]),
  )
  return new Map([
    ...formatFeed(buildSiteFeed(catalog), paths.feed, paths.jsonFeed),
    ...catalog.dimensions.flatMap((dimension) =>
      formatFeed(
        buildDimensionFeed(catalog, dimension),
        paths.dimensionFeed(dimension.slug),
        paths.dimensionJsonFeed(dimension.slug),
      ),
    ),
    ...catalog.articles.map((article): [string, string] => [
      paths.twin(article.slug),
      twins.get(article) ?? '',
    ]),
    ...catalog.articles.map((article): [string, string] => [
      paths.qrCode(article.slug),
      buildQrFile(canonicalOf(describeArticle(catalog, article))),
    ]),
    ...catalog.dimensions.map((dimension): [string, string] => [
      paths.dimensionTwin(dimension.slug),
      buildGroupTwin(catalog, dimension, canonicalOf(describeGroup(catalog, dimension))),
    ]),
    ...catalog.categories.map((category): [string, string] => [
      paths.categoryTwin(category.slug),
      buildGroupTwin(catalog, category, canonicalOf(describeGroup(catalog, category))),
    ]),
    [paths.llms, buildLlms(catalog)],
    [paths.llmsFull, buildLlmsFull(catalog, twins)],
    [paths.openSearch, buildOpenSearch()],
  ])
}

const formatFeed = (feed: Feed, rss: string, json: string): readonly [string, string][] => [
  [rss, formatRss(feed)],
  [json, formatJsonFeed(feed)],
]
