import type { Article, Source } from '@/lib/content/model'
import { escapeMarkdown } from './markdown/escape-markdown'
import { formatTwinOpening, formatTwinParts, joinTwin } from './twin-parts'

const ANSWER_HEADING = 'The short answer'

/** The Markdown twin of an article: title, canonical address, date, licence, then all of its text with complete links. */
export function buildTwin(article: Article, canonical: string): string {
  const { answer, tree, relatedTree, callToAction } = article.body
  return joinTwin([
    ...formatTwinOpening(article, canonical),
    ...(answer ? [`## ${ANSWER_HEADING}`, ...formatTwinParts([answer.tree], canonical)] : []),
    ...formatTwinParts([tree, relatedTree, callToAction], canonical),
    ...(article.sources.length > 0 ? ['## Sources', article.sources.map(formatSource).join('\n')] : []),
  ])
}

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
