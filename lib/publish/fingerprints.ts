import { createHash } from 'node:crypto'
import type { Article, Catalog } from '@/lib/content/model'
import { findAdjacent, listArticlesIn, listArticlesTagged } from '@/lib/content/queries'
import { listArrivals } from '@/lib/reading/relation-groups'
import type { Relations } from '@/lib/related/relation'
import { paths } from '@/lib/site/paths'

/** What pages are made from. */
export interface Source {
  readonly catalog: Catalog
  readonly relations: Relations
}

/**
 * By the path of an article or a tag, a hash of all that its pages are made from: itself, what its pages say about
 * others, and what every page says about the site. Equal hashes mean equal pages, as long as the program is the same.
 */
export function listFingerprints(site: Source): ReadonlyMap<string, string> {
  const { catalog } = site
  const shared = hash(describeShared(catalog))
  const records = new Map(catalog.articles.map((article) => [article.slug, hash(describeForOthers(article))]))
  const recordOf = (slug: string | undefined): unknown => [slug, slug === undefined ? '' : records.get(slug)]
  return new Map([
    ...catalog.articles.map((article): [string, string] => [
      paths.article(article.slug),
      hash([shared, describeArticlePages(site, article, recordOf)]),
    ]),
    ...catalog.tags.map((tag): [string, string] => [
      paths.tag(tag.slug),
      hash([shared, tag, listArticlesTagged(catalog, tag.slug).map(({ slug }) => recordOf(slug))]),
    ]),
  ])
}

function describeArticlePages(
  { catalog, relations }: Source,
  article: Article,
  recordOf: (slug: string | undefined) => unknown,
): unknown {
  const related = relations.get(article.slug) ?? []
  const { previous, next } = findAdjacent(catalog, article)
  const others = [
    ...related.map(({ slug }) => slug),
    ...listArrivals(catalog, relations, article).map(({ slug }) => slug),
    previous?.slug,
    next?.slug,
    article.duplicateOf,
  ]
  return [
    article,
    related.map(({ slug, reasons }) => [slug, reasons]),
    others.map(recordOf),
    article.tags.map((tag) => listArticlesTagged(catalog, tag.slug).length),
    listArticlesIn(catalog, article.dimension).length,
  ]
}

/** What frames, navigation and structured data say on every page. */
function describeShared({ dimensions, categories }: Catalog): unknown {
  const withoutBody = <Page extends { readonly body: unknown }>({ body, ...rest }: Page): unknown => rest
  return [dimensions.map(withoutBody), categories.map(withoutBody)]
}

/** What the pages of other articles may show of an article: all but its text. */
function describeForOthers({ body, hash: _, ...rest }: Article): unknown {
  return [rest, body.answer?.text]
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24)
}
