import type { Root } from '@/lib/content/body/tree'
import type { Article, Category, Dimension } from '@/lib/content/model'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { absoluteTree } from './absolute-tree'
import { findLicence } from './licence'
import { escapeMarkdown } from './markdown/escape-markdown'
import { formatMarkdown } from './markdown/format-markdown'

/** What every Markdown twin begins with: title, who made the text, where and when it stands, under which licence. */
export function formatTwinOpening(
  page: Article | Dimension | Category,
  canonical: string,
): readonly string[] {
  const licence = findLicence(page.license)
  const facts = [
    ...(page.authors.length > 0 ? [`- Authors: ${page.authors.map(escapeMarkdown).join(', ')}`] : []),
    `- Publisher: ${siteConfig.organization.name}, ${siteConfig.name}`,
    `- URL: <${canonical}>`,
    ...(page.published === undefined ? [] : [`- Published: ${page.published}`]),
    ...(page.updated === undefined ? [] : [`- Updated: ${page.updated}`]),
    `- Licence: ${licence.url === undefined ? escapeMarkdown(licence.name) : `[${licence.name}](${licence.url})`}`,
    `- All questions: <${absoluteUrl(paths.llms)}>`,
  ]
  return [`# ${escapeMarkdown(page.title)}`, facts.join('\n')]
}

/** Parts of a body as Markdown with complete links; `page` is the page that `#id` means. */
export function formatTwinParts(parts: readonly (Root | undefined)[], page: string): readonly string[] {
  return parts.flatMap((part) => (part ? [formatMarkdown(absoluteTree(part, page))] : []))
}

/** The text of a twin: its blocks, empty ones left out. */
export const joinTwin = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`

/** A link to a twin as an entry of a list. */
export const formatTwinLink = (label: string, path: string): string =>
  `- [${escapeMarkdown(label)}](${absoluteUrl(path)})`
