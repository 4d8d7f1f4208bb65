import type { Catalog } from '@/lib/content/model'
import { paths } from '@/lib/site/paths'
import { buildDrawnPage, type DrawnPage } from './drawn-page'

/** The pages that are about the site, a dimension or a category: all but those of articles and tags. */
export function listOverviewPages({ dimensions, categories }: Catalog): readonly DrawnPage[] {
  return [
    buildDrawnPage('home', '/index'),
    buildDrawnPage('articles', paths.articles),
    buildDrawnPage('dimensions', paths.dimensions),
    buildDrawnPage('tags', paths.tags),
    buildDrawnPage('search', paths.search),
    buildDrawnPage('missing', '/404'),
    ...dimensions.map(({ slug }) => buildDrawnPage('dimension', paths.dimension(slug), slug)),
    ...categories.map(({ slug }) => buildDrawnPage('category', paths.category(slug), slug)),
  ]
}
