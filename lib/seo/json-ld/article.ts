import type { CreativeWork, Article as SchemaArticle } from 'schema-dts'
import type { Article, Source } from '@/lib/content/model'
import { absoluteUrl } from '@/lib/site/address'
import type { Crumb } from '@/lib/site/trail'
import { siteConfig } from '@/site.config'
import { findLicence } from '../licence'
import { canonicalOf, type PageHead } from '../page-head'
import { buildOrganization } from './organization'

/** An article as its page shows it; `parent` is the list it belongs to. Dates only where known. */
export function buildArticle(article: Article, head: PageHead, parent: Crumb): SchemaArticle {
  const licence = findLicence(article.license)
  const { answer } = article.body
  return {
    '@type': 'Article',
    headline: article.title,
    ...(answer ? { abstract: answer.text } : {}),
    url: canonicalOf(head),
    mainEntityOfPage: canonicalOf(head),
    image: absoluteUrl(head.card.path),
    author: article.authors.length > 0 ? article.authors.map(buildAuthor) : buildOrganization(),
    publisher: buildOrganization(),
    ...(article.published === undefined ? {} : { datePublished: article.published }),
    ...(article.updated === undefined ? {} : { dateModified: article.updated }),
    ...(head.article?.section === undefined ? {} : { articleSection: head.article.section }),
    ...(article.tags.length === 0 ? {} : { keywords: article.tags.map((tag) => tag.label) }),
    ...(article.difficulty === undefined ? {} : { educationalLevel: article.difficulty }),
    ...(article.kind === undefined ? {} : { learningResourceType: article.kind }),
    inLanguage: siteConfig.language,
    isPartOf: { '@type': 'CollectionPage', name: parent.label, url: absoluteUrl(parent.path) },
    ...(licence.url === undefined ? {} : { license: licence.url }),
    ...(article.sources.length === 0 ? {} : { citation: article.sources.map(buildCitedWork) }),
  }
}

const buildAuthor = (name: string) => ({ '@type': 'Person' as const, name })

/** `Family, Given` is a person; a name without a comma is that of a body such as an agency. */
const buildCitedAuthor = (name: string) =>
  name.includes(',') ? buildAuthor(name) : { '@type': 'Organization' as const, name }

function buildCitedWork(source: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    author: source.author.split(/\s*;\s*/).map(buildCitedAuthor),
    datePublished: String(source.year),
    ...(source.publication === undefined
      ? {}
      : { isPartOf: { '@type': 'CreativeWork', name: source.publication } }),
    ...(source.url === undefined ? {} : { url: source.url }),
  }
}
