import type { Catalog } from '@/lib/content/model'
import { paths } from '@/lib/site/paths'
import { type DrawnPage, type DrawnRoute, fileOf } from './drawn-page'

/** The pages that are about the site, a dimension or a category: all but those of articles and tags. */
export function listOverviewPages({ dimensions, categories }: Catalog): readonly DrawnPage[] {
  const single = (route: DrawnRoute, file: string): DrawnPage => ({ route, slug: '', file })
  return [
    single('home', 'index.html'),
    single('articles', fileOf(paths.articles)),
    single('dimensions', fileOf(paths.dimensions)),
    single('tags', fileOf(paths.tags)),
    single('search', fileOf(paths.search)),
    single('missing', '404.html'),
    ...dimensions.map(({ slug }) => ({
      route: 'dimension' as const,
      slug,
      file: fileOf(paths.dimension(slug)),
    })),
    ...categories.map(({ slug }) => ({
      route: 'category' as const,
      slug,
      file: fileOf(paths.category(slug)),
    })),
  ]
}
