import type { Article, Catalog, Category, Dimension } from '@/lib/content/model'
import {
  findArticle,
  findCategory,
  findDimension,
  listArticlesIn,
  listArticlesTagged,
} from '@/lib/content/queries'
import type { Relations } from '@/lib/related/relation'
import { SHOWN_RELATIONS } from '@/lib/related/relations'
import { paths } from '@/lib/site/paths'

/** A page on which a document appears, or will. */
export interface Place {
  readonly label: string
  readonly path: string
  /** Where on it: `3 of 12`. */
  readonly position: string
}

/** Where a document appears: lists, then the related boxes of other articles. */
export function listPlaces(
  page: Article | Dimension | Category,
  catalog: Catalog,
  relations: Relations,
): readonly Place[] {
  if (page.type === 'category') return [{ label: 'Home', path: paths.home, position: '' }]
  if (page.type === 'dimension') {
    const category = findCategory(catalog, page.category)
    return [
      { label: 'All dimensions', path: paths.dimensions, position: positionIn(catalog.dimensions, page) },
      ...(category ? [{ label: category.name, path: paths.category(category.slug), position: '' }] : []),
    ]
  }
  return [...listListings(page, catalog), ...listRelatedBoxes(page, catalog, relations)]
}

function listListings(article: Article, catalog: Catalog): readonly Place[] {
  const dimension = findDimension(catalog, article.dimension)
  const inDimension = dimension
    ? [
        {
          label: dimension.name,
          path: paths.dimension(dimension.slug),
          position: positionIn(listArticlesIn(catalog, dimension.slug), article),
        },
      ]
    : []
  const tags = article.tags.map((tag) => ({
    label: `Tag: ${tag.label}`,
    path: paths.tag(tag.slug),
    position: positionIn(listArticlesTagged(catalog, tag.slug), article),
  }))
  return [
    { label: 'All questions', path: paths.articles, position: positionIn(catalog.articles, article) },
    ...inDimension,
    ...tags,
  ]
}

function listRelatedBoxes(article: Article, catalog: Catalog, relations: Relations): readonly Place[] {
  return [...relations].flatMap(([slug, list]) => {
    const at = list.findIndex((relation) => relation.slug === article.slug)
    const other = at < 0 || at >= SHOWN_RELATIONS ? undefined : findArticle(catalog, slug)
    return other
      ? [
          {
            label: `Related to: ${other.title}`,
            path: paths.article(slug),
            position: `${at + 1} of ${SHOWN_RELATIONS}`,
          },
        ]
      : []
  })
}

function positionIn(list: readonly { readonly slug: string }[], page: { readonly slug: string }): string {
  return `${list.findIndex(({ slug }) => slug === page.slug) + 1} of ${list.length}`
}
