import type { Thing } from 'schema-dts'
import type { Article, Catalog, Category, Dimension, Tag } from '@/lib/content/model'
import { listDimensionsIn } from '@/lib/content/queries'
import { paths } from '@/lib/site/paths'
import {
  ARTICLES,
  type Crumb,
  DIMENSIONS,
  TAGS,
  trailOfArticle,
  trailOfCategory,
  trailOfDimension,
  trailOfFixed,
  trailOfTag,
} from '@/lib/site/trail'
import { describeArticle } from '../page-head'
import { buildArticle } from './article'
import { buildBreadcrumbList } from './breadcrumb-list'
import { buildCollectionPage } from './collection-page'
import { buildDefinedTerm, buildDefinedTermSet } from './defined-term'
import { buildOrganization } from './organization'
import { buildWebSite } from './web-site'

/** Each function lists the nodes of one kind of page; lists are given as the page shows them. */
export function listHomeNodes(): readonly Thing[] {
  return [buildWebSite(), buildOrganization()]
}

export function listArticleNodes(catalog: Catalog, article: Article): readonly Thing[] {
  const trail = trailOfArticle(catalog, article)
  const head = describeArticle(catalog, article)
  return [buildArticle(article, head, trail.at(-2) ?? ARTICLES), buildBreadcrumbList(trail)]
}

export function listArticlesNodes(articles: readonly Article[]): readonly Thing[] {
  return listNodes(trailOfFixed(ARTICLES.label, ARTICLES.path), articles.map(crumbOfArticle))
}

export function listDimensionNodes(
  catalog: Catalog,
  dimension: Dimension,
  articles: readonly Article[],
): readonly Thing[] {
  return [
    ...listNodes(trailOfDimension(catalog, dimension), articles.map(crumbOfArticle)),
    buildDefinedTerm(dimension),
  ]
}

export function listDimensionsNodes(dimensions: readonly Dimension[]): readonly Thing[] {
  return [
    ...listNodes(trailOfFixed(DIMENSIONS.label, DIMENSIONS.path), dimensions.map(crumbOfDimension)),
    buildDefinedTermSet(dimensions),
  ]
}

export function listCategoryNodes(catalog: Catalog, { name, slug }: Category): readonly Thing[] {
  return listNodes(trailOfCategory(name, slug), listDimensionsIn(catalog, slug).map(crumbOfDimension))
}

export function listTagNodes({ label, slug }: Tag, articles: readonly Article[]): readonly Thing[] {
  return listNodes(trailOfTag(label, slug), articles.map(crumbOfArticle))
}

export function listTagsNodes(tags: readonly Tag[]): readonly Thing[] {
  const entries = tags.map(({ label, slug }) => ({ label, path: paths.tag(slug) }))
  return listNodes(trailOfFixed(TAGS.label, TAGS.path), entries)
}

function listNodes(trail: readonly Crumb[], entries: readonly Crumb[]): readonly Thing[] {
  const page = trail.at(-1)
  return [...(page ? [buildCollectionPage(page, entries)] : []), buildBreadcrumbList(trail)]
}

const crumbOfArticle = ({ title, slug }: Article): Crumb => ({ label: title, path: paths.article(slug) })
const crumbOfDimension = ({ name, slug }: Dimension): Crumb => ({ label: name, path: paths.dimension(slug) })
