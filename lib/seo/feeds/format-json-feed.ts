import { siteConfig } from '@/site.config'
import type { Feed, FeedEntry } from './feed'

/** A feed as JSON Feed 1.1 with the full text of each article. */
export function formatJsonFeed(feed: Feed): string {
  const { organization, language } = siteConfig
  const text = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.json,
    language,
    authors: [{ name: organization.name, url: organization.url }],
    items: feed.entries.map(buildItem),
  }
  return `${JSON.stringify(text, undefined, 1)}\n`
}

function buildItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    ...(entry.published === undefined ? {} : { date_published: `${entry.published}T00:00:00Z` }),
    ...(entry.updated === undefined ? {} : { date_modified: `${entry.updated}T00:00:00Z` }),
    ...(entry.authors.length === 0 ? {} : { authors: entry.authors.map((name) => ({ name })) }),
    ...(entry.tags.length === 0 ? {} : { tags: entry.tags }),
    language: siteConfig.language,
    _licence: entry.licence,
  }
}
