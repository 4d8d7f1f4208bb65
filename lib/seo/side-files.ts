import type { Article, Catalog } from '@/lib/content/model'
import { paths } from '@/lib/site/paths'
import { buildDimensionFeed, buildSiteFeed, type Feed } from './feeds/feed'
import { formatJsonFeed } from './feeds/format-json-feed'
import { formatRss } from './feeds/format-rss'
import { buildGroupTwin } from './group-twin'
import { buildLlms, buildLlmsFull } from './llms'
import { buildOpenSearch } from './open-search'
import { canonicalOf, describeArticle, describeGroup } from './page-head'
import { buildTwin } from './twin'

/** The Markdown twin of an article, where it is known. */
export type FindTwin = (article: Article) => string | undefined

/** Text of the files of the whole site, its dimensions and categories, by site path: feeds, Markdown twins, llms.txt, OpenSearch. Those of articles are in article-files.ts; `findTwin` finds the twins of some, so that they need not be built. */
export function buildSideFiles(
  catalog: Catalog,
  findTwin: FindTwin = () => undefined,
): ReadonlyMap<string, string> {
  const twins = new Map(
    catalog.articles.map((article) => [
      article,
      findTwin(article) ?? buildTwin(article, canonicalOf(describeArticle(catalog, article))),
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
