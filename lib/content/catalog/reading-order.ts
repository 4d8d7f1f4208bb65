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
  return [...articles].sort(
    (a, b) =>
      (place.get(a.dimension ?? '') ?? LAST) - (place.get(b.dimension ?? '') ?? LAST) ||
      indexIn(KINDS, a.kind) - indexIn(KINDS, b.kind) ||
      indexIn(DIFFICULTIES, a.difficulty) - indexIn(DIFFICULTIES, b.difficulty) ||
      compareText(a.title.toLowerCase(), b.title.toLowerCase()) ||
      compareText(a.slug, b.slug),
  )
}
