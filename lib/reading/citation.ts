import type { Article } from '@/lib/content/model'
import { findLicence } from '@/lib/seo/licence'
import { siteConfig } from '@/site.config'
import { formatDay } from './day'

interface CitationSource {
  readonly article: Pick<Article, 'slug' | 'title' | 'authors' | 'license' | 'published' | 'updated'>
  /** Complete address of the page. */
  readonly url: string
}

/** One line of plain text: author, title, site, publisher, day if known, address, licence. */
export function formatCitation({ article, url }: CitationSource): string {
  const { name, organization } = siteConfig
  const title = /[.?!]$/.test(article.title) ? article.title : `${article.title}.`
  const day = article.updated ?? article.published
  const authors = article.authors.filter((author) => author !== organization.name)
  return [
    ...(authors.length > 0 ? [`${authors.join(', ')}.`] : []),
    `“${title}” ${name}.`,
    `${organization.name}${day === undefined ? '' : `, ${formatDay(day)}`}.`,
    `${url}.`,
    `${findLicence(article.license).name}.`,
  ].join(' ')
}

/** A BibTeX entry; the fields hold no sign that BibTeX would read as its own. */
export function formatBibtex({ article, url }: CitationSource): string {
  const { name, organization } = siteConfig
  const day = article.updated ?? article.published
  const authors = article.authors.length > 0 ? article.authors : [organization.name]
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${escapeTex(article.title)}}`],
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['publisher', escapeTex(organization.name)],
    ['howpublished', escapeTex(name)],
    ...(day === undefined ? [] : [['year', day.slice(0, 4)] as const, ['date', day] as const]),
    ['url', url],
    ['note', escapeTex(findLicence(article.license).name)],
  ]
  const lines = fields.map(([key, value]) => `  ${key.padEnd(12)} = {${value}}`)
  return `@misc{${article.slug},\n${lines.join(',\n')}\n}`
}

function escapeTex(text: string): string {
  return text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&')
}
