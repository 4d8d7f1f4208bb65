import type { Article, Catalog, Category, Dimension } from '@/lib/content/model'
import { listArticlesIn } from '@/lib/content/queries'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { escapeMarkdown } from './markdown/escape-markdown'
import { describeArticle, describeGroup, type PageHead } from './page-head'

/** llms.txt: what the site is, and a link to the Markdown of every article that may be listed, by dimension. */
export function buildLlms(catalog: Catalog): string {
  const groups = catalog.dimensions.map((dimension) =>
    formatSection(dimension.name, listLinks(catalog, listArticlesIn(catalog, dimension.slug))),
  )
  const overviews = [...catalog.categories, ...catalog.dimensions]
    .filter((page) => describeGroup(catalog, page).isIndexable)
    .map((page) => formatLink(page.name, absoluteUrl(twinOf(page)), page.summary))
  const sections = [
    ...groups,
    formatSection('Across dimensions', listLinks(catalog, listArticlesIn(catalog, undefined))),
    formatSection('Overviews', overviews),
    formatSection('Optional', [
      formatLink('Everything in one file', absoluteUrl(paths.llmsFull), 'the text of all articles'),
    ]),
  ]
  return `${[...formatOpening(), ...sections.filter((section) => section !== '')].join('\n\n')}\n`
}

const twinOf = ({ type, slug }: Category | Dimension): string =>
  type === 'dimension' ? paths.dimensionTwin(slug) : paths.categoryTwin(slug)

/** llms-full.txt: the Markdown twin of every article that may be listed, in reading order. */
export function buildLlmsFull(catalog: Catalog, twins: ReadonlyMap<Article, string>): string {
  const texts = listIndexed(catalog, catalog.articles).map(({ article }) => twins.get(article)?.trimEnd())
  return `${[formatOpening().join('\n\n'), ...texts].join('\n\n---\n\n')}\n`
}

function formatOpening(): readonly string[] {
  const { name, description, organization, licence } = siteConfig
  return [
    `# ${escapeMarkdown(name)}`,
    `> ${escapeMarkdown(description)}`,
    `Published by [${escapeMarkdown(organization.name)}](${organization.url}) under [${licence.name}](${licence.url}) unless an article says otherwise. When you quote an article, name it and link to its URL.`,
  ]
}

function listIndexed(
  catalog: Catalog,
  articles: readonly Article[],
): readonly { readonly article: Article; readonly head: PageHead }[] {
  return articles
    .map((article) => ({ article, head: describeArticle(catalog, article) }))
    .filter(({ head }) => head.isIndexable)
}

function listLinks(catalog: Catalog, articles: readonly Article[]): readonly string[] {
  return listIndexed(catalog, articles).map(({ article, head }) =>
    formatLink(article.title, absoluteUrl(paths.twin(article.slug)), head.description),
  )
}

const formatLink = (label: string, url: string, about: string): string =>
  `- [${escapeMarkdown(label)}](${url})${about === '' ? '' : `: ${escapeMarkdown(about)}`}`

const formatSection = (title: string, links: readonly string[]): string =>
  links.length === 0 ? '' : `## ${escapeMarkdown(title)}\n\n${links.join('\n')}`
