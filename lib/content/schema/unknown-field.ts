import { findNearest } from '../nearest'

/** What other systems call our fields. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  author: 'authors',
  canonical: 'canonical_url',
  date: 'published',
  description: 'meta_description',
  excerpt: 'meta_description',
  keywords: 'tags',
  lastmod: 'updated',
  level: 'difficulty',
  modified: 'updated',
  redirect_from: 'aliases',
  source: 'sources',
  tag: 'tags',
  topics: 'tags',
}

const SOURCE_FIELDS = ['author', 'year', 'title', 'publication', 'url']

/** What to do about a field that does not exist; `known` are the names of the document, `depth` tells its fields from those of a source. */
export function suggestField(name: string, known: readonly string[], depth: number): string {
  if (depth > 1) return suggestAmong(name, SOURCE_FIELDS)
  if (name === 'slug' || name === 'permalink')
    return 'Delete the line: the address of a page is its file name.'
  const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined
  return other !== undefined && known.includes(other)
    ? `Did you mean \`${other}\`?`
    : suggestAmong(name, known)
}

function suggestAmong(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known)
  return nearest === undefined ? 'Delete the line.' : `Did you mean \`${nearest}\`?`
}
