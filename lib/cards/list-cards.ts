import type { Catalog } from '@/lib/content/model'
import { buildArticleCard, buildCategoryCard, buildDimensionCard, type CardFile, siteCard } from './card'

/** The card of every page, each once. */
export function listCards(catalog: Catalog): readonly CardFile[] {
  return [
    siteCard,
    ...catalog.categories.map((category) => buildCategoryCard(catalog, category)),
    ...catalog.dimensions.map((dimension) => buildDimensionCard(catalog, dimension)),
    ...catalog.articles.map((article) => buildArticleCard(catalog, article)),
  ]
}
