import { createExampleArticle } from '@/lib/content/example-article'
import type { Article, Catalog, Category, Dimension } from '@/lib/content/model'

/** A catalog for tests: dimensions written `dimension: category`, an empty category for none. */
export function createExampleCatalog(
  dimensions: Readonly<Record<string, string>>,
  articles: readonly Article[] = [],
): Catalog {
  const { type: _, kind, difficulty, dimension, tags, ...page } = createExampleArticle({ slug: '' })
  const categories = [...new Set(Object.values(dimensions))].filter((slug) => slug !== '')
  return {
    articles,
    categories: categories.map(
      (slug, order): Category => ({ ...page, type: 'category', slug, name: slug, summary: '', order }),
    ),
    dimensions: Object.entries(dimensions).map(
      ([slug, category], order): Dimension => ({
        ...page,
        ...{ type: 'dimension', slug, name: slug, summary: '', order },
        category: category === '' ? undefined : category,
      }),
    ),
    tags: [],
    redirects: new Map(),
  }
}
