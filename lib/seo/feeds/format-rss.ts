import { siteConfig } from '@/site.config'
import { escapeXml } from '../escape'
import type { Feed, FeedEntry } from './feed'

/** A feed as RSS 2.0 with the full text of each article. */
export function formatRss(feed: Feed): string {
  const channel = [
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description || feed.title),
    element('language', siteConfig.language),
    element('copyright', `© ${siteConfig.licence.holder}. ${siteConfig.licence.name}`),
    `<atom:link href="${escapeXml(feed.rss)}" rel="self" type="application/rss+xml"/>`,
    ...(feed.updated === undefined ? [] : [element('lastBuildDate', formatDate(feed.updated))]),
    ...feed.entries.map(formatItem),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html">
<channel>
${channel.join('\n')}
</channel>
</rss>
`
}

function formatItem(entry: FeedEntry): string {
  const parts = [
    element('title', entry.title),
    element('link', entry.url),
    `<guid isPermaLink="false">${escapeXml(entry.id)}</guid>`,
    ...(entry.published === undefined ? [] : [element('pubDate', formatDate(entry.published))]),
    ...(entry.updated === undefined ? [] : [element('atom:updated', `${entry.updated}T00:00:00Z`)]),
    ...(entry.authors.length > 0 ? entry.authors : [siteConfig.organization.name]).map((author) =>
      element('dc:creator', author),
    ),
    ...entry.tags.map((tag) => element('category', tag)),
    element('dc:rights', entry.licence.name),
    ...(entry.licence.url === undefined ? [] : [element('cc:license', entry.licence.url)]),
    element('description', entry.summary),
    element('content:encoded', entry.html),
  ]
  return `<item>\n${parts.join('\n')}\n</item>`
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

/** RFC 822, as RSS wants it. */
const formatDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString()
