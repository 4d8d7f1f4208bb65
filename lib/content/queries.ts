import type { Article, Catalog, Category, Dimension, Tag } from './model'

/** Look-ups over a catalog; every list is in reading order and holds visible pages only. */
interface CatalogIndex {
  readonly articles: ReadonlyMap<string, Article>
  readonly dimensions: ReadonlyMap<string, Dimension>
  readonly categories: ReadonlyMap<string, Category>
  readonly tags: ReadonlyMap<string, Tag>
  readonly byDimension: ReadonlyMap<string | undefined, readonly Article[]>
  readonly byTag: ReadonlyMap<string, readonly Article[]>
}

const indexes = new WeakMap<Catalog, CatalogIndex>()

function indexOf(catalog: Catalog): CatalogIndex {
  const known = indexes.get(catalog)
  if (known) return known
  const byTag = new Map<string, Article[]>()
  for (const article of catalog.articles) {
    for (const { slug } of article.tags) {
      const tagged = byTag.get(slug)
      if (tagged) tagged.push(article)
      else byTag.set(slug, [article])
    }
  }
  const index: CatalogIndex = {
    articles: new Map(catalog.articles.map((article) => [article.slug, article])),
    dimensions: new Map(catalog.dimensions.map((dimension) => [dimension.slug, dimension])),
    categories: new Map(catalog.categories.map((category) => [category.slug, category])),
    tags: new Map(catalog.tags.map((tag) => [tag.slug, tag])),
    byDimension: groupBy(catalog.articles, (article) => article.dimension),
    byTag,
  }
  indexes.set(catalog, index)
  return index
}

function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

export const findArticle = (catalog: Catalog, slug: string): Article | undefined =>
  indexOf(catalog).articles.get(slug)
export const findDimension = (catalog: Catalog, slug: string | undefined): Dimension | undefined =>
  slug === undefined ? undefined : indexOf(catalog).dimensions.get(slug)
export const findCategory = (catalog: Catalog, slug: string | undefined): Category | undefined =>
  slug === undefined ? undefined : indexOf(catalog).categories.get(slug)
export const findTag = (catalog: Catalog, slug: string): Tag | undefined => indexOf(catalog).tags.get(slug)

/** Articles of a dimension; `undefined` asks for those that belong to none. */
export function listArticlesIn(catalog: Catalog, dimension: string | undefined): readonly Article[] {
  return indexOf(catalog).byDimension.get(dimension) ?? []
}

export function listArticlesTagged(catalog: Catalog, tag: string): readonly Article[] {
  return indexOf(catalog).byTag.get(tag) ?? []
}

export function listDimensionsIn(catalog: Catalog, category: string | undefined): readonly Dimension[] {
  return catalog.dimensions.filter((dimension) => dimension.category === category)
}

/** The articles before and after one in its dimension, in reading order; none where it belongs to no dimension. */
export function findAdjacent(
  catalog: Catalog,
  article: Article,
): { readonly previous: Article | undefined; readonly next: Article | undefined } {
  if (article.dimension === undefined) return { previous: undefined, next: undefined }
  const siblings = listArticlesIn(catalog, article.dimension)
  const index = siblings.findIndex((sibling) => sibling.slug === article.slug)
  return { previous: siblings[index - 1], next: siblings[index + 1] }
}
