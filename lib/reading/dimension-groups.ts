import type { Catalog, Category, Dimension } from '@/lib/content/model'
import { listDimensionsIn } from '@/lib/content/queries'

/** The dimensions of one category; those of none come in a last group without one. */
export interface DimensionGroup {
  readonly category: Category | undefined
  readonly dimensions: readonly Dimension[]
}

/** All dimensions in reading order, by category; no group is empty. */
export function listDimensionGroups(catalog: Catalog): readonly DimensionGroup[] {
  return [...catalog.categories, undefined]
    .map((category) => ({ category, dimensions: listDimensionsIn(catalog, category?.slug) }))
    .filter((group) => group.dimensions.length > 0)
}
