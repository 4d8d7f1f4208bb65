import { createHash } from 'node:crypto'
import type { Article } from '@/lib/content/model'
import { buildSlug } from '@/lib/content/slug'
import { createTokenizer } from '@/lib/language/tokens'
import { buildTermFiles } from './build-terms'
import { buildTextFiles } from './build-texts'
import { CONCEPT_MARK } from './concept-mark'
import { listTriggers } from './concepts'
import { buildImpacts, type Impacts } from './impacts'
import { INDEX_NAME, type IndexFile } from './index-files'
import type { Thesaurus } from './thesaurus'
import { WEIGHTS } from './weights'

export interface SearchIndex {
  /** Hash of everything in the files: a folder of this name may be cached for ever. */
  readonly version: string
  /** Text of each file by its name. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * The search index of a collection, the same for the same articles in the same order. Articles that repeat another one
 * stay out. Give it visible articles only.
 */
export function buildSearchIndex(visible: readonly Article[], thesaurus: Thesaurus): SearchIndex {
  const articles = visible.filter((article) => article.duplicateOf === undefined)
  const collection = buildImpacts(articles, thesaurus)
  const terms = buildTermFiles(collection)
  const texts = buildTextFiles(articles)
  const index: IndexFile = {
    titles: formatLines(articles, (article) => article.title),
    slugs: formatLines(articles, ({ slug, title }) => (slug === buildSlug(title) ? '' : slug)),
    dimensions: formatLines(articles, (article) => article.dimension ?? ''),
    difficulties: formatLines(articles, (article) => article.difficulty ?? ''),
    tags: formatLines(articles, (article) => article.tags.map((tag) => tag.slug).join(' ')),
    triggers: formatTriggers(thesaurus, collection.impacts),
    terms: terms.starts.join('\n'),
    texts: texts.starts.join('\n'),
  }
  const files = new Map([[INDEX_NAME, JSON.stringify(index)]])
  for (const [name, file] of [...terms.files, ...texts.files]) files.set(name, JSON.stringify(file))
  return { version: hashFiles(files), files }
}

function formatLines(articles: readonly Article[], read: (article: Article) => string): string {
  return articles.map((article) => read(article).replace(/\s+/g, ' ')).join('\n')
}

/** A line for each concept, in order; empty where no article speaks of it. */
function formatTriggers(thesaurus: Thesaurus, impacts: ReadonlyMap<string, Impacts>): string {
  const listTokens = createTokenizer()
  const lines = thesaurus.map(({ says, strength }, id) => {
    if (!impacts.has(CONCEPT_MARK + id)) return ''
    return `${WEIGHTS[strength]},${listTriggers(says, listTokens).join(',')}`
  })
  return lines.join('\n')
}

function hashFiles(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(name).update('\0').update(text).update('\0')
  return hash.digest('hex').slice(0, 12)
}
