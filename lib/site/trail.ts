import type { Article, Catalog, Dimension } from '@/lib/content/model'
import { findCategory, findDimension } from '@/lib/content/queries'
import { paths } from './paths'

/** One step of the way from home; the last one is the page itself. */
export interface Crumb {
  readonly label: string
  readonly path: string
}

const HOME: Crumb = { label: 'Home', path: paths.home }
export const ARTICLES: Crumb = { label: 'Questions', path: paths.articles }
export const DIMENSIONS: Crumb = { label: 'Dimensions', path: paths.dimensions }
export const TAGS: Crumb = { label: 'Tags', path: paths.tags }

/** Home → page. */
export const trailOfFixed = (label: string, path: string): readonly Crumb[] => [HOME, { label, path }]

/** Home → Tags → tag. */
export const trailOfTag = (label: string, slug: string): readonly Crumb[] => [
  HOME,
  TAGS,
  { label, path: paths.tag(slug) },
]

/** Home → Dimensions → category. */
export const trailOfCategory = (label: string, slug: string): readonly Crumb[] => [
  HOME,
  DIMENSIONS,
  { label, path: paths.category(slug) },
]

/** Home → Dimensions → its category, if it has one → dimension. */
export function trailOfDimension(catalog: Catalog, dimension: Dimension): readonly Crumb[] {
  const category = findCategory(catalog, dimension.category)
  const above = category ? trailOfCategory(category.name, category.slug) : [HOME, DIMENSIONS]
  return [...above, { label: dimension.name, path: paths.dimension(dimension.slug) }]
}

/** The way to its dimension, or to all questions, and then the article. */
export function trailOfArticle(catalog: Catalog, article: Article): readonly Crumb[] {
  const dimension = findDimension(catalog, article.dimension)
  const above = dimension ? trailOfDimension(catalog, dimension) : [HOME, ARTICLES]
  return [...above, { label: article.title, path: paths.article(article.slug) }]
}

/** The way to the article, and then its relations. */
export const trailOfRelated = (catalog: Catalog, article: Article): readonly Crumb[] => [
  ...trailOfArticle(catalog, article),
  { label: 'Related questions', path: paths.related(article.slug) },
]

/** The way to the article, and then to its page for marketing. */
export const trailOfShare = (catalog: Catalog, article: Article): readonly Crumb[] => [
  ...trailOfArticle(catalog, article),
  { label: 'Share', path: paths.share(article.slug) },
]
