import { type Article, type Category, DIFFICULTIES, type Dimension, KINDS } from '../model'
import { compareText } from '../problem'

/** The place of what has none. */
export const LAST = Number.MAX_SAFE_INTEGER

/** Categories by their order, then slug. */
export function sortCategories(categories: readonly Category[]): readonly Category[] {
  return [...categories].sort((a, b) => a.order - b.order || compareText(a.slug, b.slug))
}

/** Dimensions by category, then their order, then name; those without a category last. */
export function sortDimensions(
  dimensions: readonly Dimension[],
  categories: readonly Category[],
): readonly Dimension[] {
  const place = new Map(categories.map((category, index) => [category.slug, index]))
  const placeOf = (slug: string | undefined): number => place.get(slug ?? '') ?? LAST
  return [...dimensions].sort(
    (a, b) => placeOf(a.category) - placeOf(b.category) || a.order - b.order || compareText(a.name, b.name),
  )
}

/** Articles by dimension, kind, difficulty, title; what has none of them comes last. */
export function sortArticles(
  articles: readonly Article[],
  dimensions: readonly Dimension[],
): readonly Article[] {
  const place = new Map(dimensions.map((dimension, index) => [dimension.slug, index]))
  const indexIn = (list: readonly string[], value: string | undefined): number =>
    value === undefined ? LAST : list.indexOf(value)
  const ranked = articles.map((article) => ({
    article,
    dimension: place.get(article.dimension ?? '') ?? LAST,
    kind: indexIn(KINDS, article.kind),
    difficulty: indexIn(DIFFICULTIES, article.difficulty),
    title: article.title.toLowerCase(),
  }))
  ranked.sort(
    (a, b) =>
      a.dimension - b.dimension ||
      a.kind - b.kind ||
      a.difficulty - b.difficulty ||
      compareText(a.title, b.title) ||
      compareText(a.article.slug, b.article.slug),
  )
  return ranked.map(({ article }) => article)
}
