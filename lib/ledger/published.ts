import type { Article, Catalog, Category, Dimension } from '@/lib/content/model'
import { paths } from '@/lib/site/paths'
import type { Ledger } from './ledger'

/** Every address that a catalog publishes: pages that readers link to, with the ids of their headings. */
export function listPublished(catalog: Catalog): Ledger['pages'] {
  const ids = ({ body }: Article | Dimension | Category) => body.headings.map((heading) => heading.id)
  return Object.fromEntries([
    ...[paths.home, paths.articles, paths.dimensions, paths.tags, paths.search].map(
      (path) => [path, []] as const,
    ),
    ...catalog.articles.map((page) => [paths.article(page.slug), ids(page)] as const),
    ...catalog.dimensions.map((page) => [paths.dimension(page.slug), ids(page)] as const),
    ...catalog.categories.map((page) => [paths.category(page.slug), ids(page)] as const),
    ...catalog.tags.map((tag) => [paths.tag(tag.slug), []] as const),
  ])
}
