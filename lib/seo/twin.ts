import type { Article, Source } from '@/lib/content/model'
import { siteConfig } from '@/site.config'
import { absoluteTree } from './absolute-tree'
import { findLicence } from './licence'
import { escapeMarkdown } from './markdown/escape-markdown'
import { formatMarkdown } from './markdown/format-markdown'

/** The Markdown twin of an article: title, canonical address, date, licence, then all of its text with complete links. */
export function buildTwin(article: Article, canonical: string): string {
  const { answer, tree, relatedTree, callToAction } = article.body
  const licence = findLicence(article.license)
  const facts = [
    ...(article.authors.length > 0 ? [`- Authors: ${article.authors.map(escapeMarkdown).join(', ')}`] : []),
    `- Publisher: ${siteConfig.organization.name}, ${siteConfig.name}`,
    `- URL: <${canonical}>`,
    ...(article.published === undefined ? [] : [`- Published: ${article.published}`]),
    ...(article.updated === undefined ? [] : [`- Updated: ${article.updated}`]),
    `- Licence: ${licence.url === undefined ? escapeMarkdown(licence.name) : `[${licence.name}](${licence.url})`}`,
  ]
  const parts = [tree, relatedTree, callToAction].flatMap((part) => part ?? [])
  const blocks = [
    `# ${escapeMarkdown(article.title)}`,
    facts.join('\n'),
    ...(answer ? [`## ${ANSWER_HEADING}`, formatMarkdown(absoluteTree(answer.tree, canonical))] : []),
    ...parts.map((part) => formatMarkdown(absoluteTree(part, canonical))),
    ...(article.sources.length > 0 ? ['## Sources', article.sources.map(formatSource).join('\n')] : []),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const ANSWER_HEADING = 'The short answer'

function formatSource({ author, year, title, publication, url }: Source): string {
  const end = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
  const words = [
    `- ${escapeMarkdown(author)} (${year}).`,
    `*${escapeMarkdown(title)}*.`,
    ...(publication === undefined ? [] : [escapeMarkdown(end(publication))]),
    ...(url === undefined ? [] : [`<${url}>`]),
  ]
  return words.join(' ')
}
