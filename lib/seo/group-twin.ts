import type { Catalog, Category, Dimension } from '@/lib/content/model'
import { listArticlesIn, listDimensionsIn } from '@/lib/content/queries'
import { paths } from '@/lib/site/paths'
import { escapeMarkdown } from './markdown/escape-markdown'
import { formatTwinLink, formatTwinOpening, formatTwinParts, joinTwin } from './twin-parts'

/** The Markdown twin of a dimension or category: its text, then links to the twins of what it holds. */
export function buildGroupTwin(catalog: Catalog, group: Dimension | Category, canonical: string): string {
  const { tree, callToAction } = group.body
  return joinTwin([
    ...formatTwinOpening(group, canonical),
    escapeMarkdown(group.summary),
    ...formatTwinParts([tree, callToAction], canonical),
    ...(group.type === 'dimension' ? formatQuestions(catalog, group) : formatDimensions(catalog, group)),
  ])
}

function formatQuestions(catalog: Catalog, { slug }: Dimension): readonly string[] {
  const articles = listArticlesIn(catalog, slug)
  const links = articles.map((article) => formatTwinLink(article.title, paths.twin(article.slug)))
  return links.length === 0 ? [] : ['## Questions', links.join('\n')]
}

function formatDimensions(catalog: Catalog, { slug }: Category): readonly string[] {
  const dimensions = listDimensionsIn(catalog, slug)
  const links = dimensions.map((dimension) =>
    formatTwinLink(dimension.name, paths.dimensionTwin(dimension.slug)),
  )
  return links.length === 0 ? [] : ['## Dimensions', links.join('\n')]
}
