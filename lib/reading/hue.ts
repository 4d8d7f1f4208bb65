import type { Article, Catalog, Category, Dimension } from '@/lib/content/model'
import { findDimension } from '@/lib/content/queries'

/** The colour of a category and of everything in it. */
export type Hue = 1 | 2 | 3

const HUES: readonly [Hue, Hue, Hue] = [1, 2, 3]

/** Hue of a page by the place of its category; a fourth category starts again. Undefined where there is no category. */
export function findHue(catalog: Catalog, page: Article | Dimension | Category): Hue | undefined {
  const place = catalog.categories.findIndex((category) => category.slug === findCategorySlug(catalog, page))
  return place < 0 ? undefined : HUES[place % HUES.length]
}

function findCategorySlug(catalog: Catalog, page: Article | Dimension | Category): string | undefined {
  if (page.type === 'category') return page.slug
  if (page.type === 'dimension') return page.category
  return findDimension(catalog, page.dimension)?.category
}
