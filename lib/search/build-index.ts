import { createHash } from 'node:crypto'
import type { Article } from '@/lib/content/model'
import { buildSlug } from '@/lib/content/slug'
import { findLargest } from './add-impacts'
import { formatNeighbours } from './build-neighbours'
import { buildTermFiles } from './build-terms'
import { buildTextFiles } from './build-texts'
import { buildImpacts, type Collection } from './impacts'
import { INDEX_NAME, type IndexFile, pairsName, termsName, WORDS_NAME } from './index-files'
import type { Thesaurus } from './thesaurus'
import { formatVocabulary, type WordForms } from './vocabulary'

export interface SearchIndex {
  /** Hash of everything in the files: a folder of this name may be cached for ever. */
  readonly version: string
  /** Text of each file by its name. */
  readonly files: ReadonlyMap<string, string>
}

/** Forms of a word that misspelt ones are compared with. */
const MAX_FORMS = 5
/** Words that misspelt ones are compared with. */
const MAX_WORDS = 10_000

/**
 * The search index of a collection, the same for the same articles in the same order. Articles that repeat another one
 * stay out. Give it visible articles only.
 */
export function buildSearchIndex(visible: readonly Article[], thesaurus: Thesaurus): SearchIndex {
  const articles = visible.filter((article) => article.duplicateOf === undefined)
  const collection = buildImpacts(articles, thesaurus)
  const { largest } = collection
  const terms = buildTermFiles(collection.terms, { largest, nameFile: termsName })
  const pairs = buildTermFiles(collection.pairs, { largest, nameFile: pairsName })
  const texts = buildTextFiles(articles)
  const index: IndexFile = {
    titles: formatLines(articles, (article) => article.title),
    slugs: formatLines(articles, ({ slug, title }) => (slug === buildSlug(title) ? '' : slug)),
    dimensions: formatLines(articles, (article) => article.dimension ?? ''),
    difficulties: formatLines(articles, (article) => article.difficulty ?? ''),
    tags: formatLines(articles, (article) => article.tags.map((tag) => tag.slug).join(' ')),
    terms: terms.starts.join('\n'),
    pairs: pairs.starts.join('\n'),
    texts: texts.starts.join('\n'),
    neighbours: formatNeighbours(articles, collection.pairs),
  }
  const files = new Map([[INDEX_NAME, JSON.stringify(index)]])
  files.set(WORDS_NAME, JSON.stringify(formatVocabulary(listKnownWords(collection, articles.length))))
  for (const [name, file] of [...terms.files, ...pairs.files, ...texts.files])
    files.set(name, JSON.stringify(file))
  return { version: hashFiles(files), files }
}

/** The words that say most, with the ways they are written. */
function listKnownWords({ terms, spellings, largest }: Collection, total: number): readonly WordForms[] {
  return [...terms]
    .filter(([, impacts]) => [...impacts.keys()].some((index) => index < total))
    .map(([stem, impacts]) => ({
      stem,
      forms: (spellings.get(stem) ?? [stem]).slice(0, MAX_FORMS),
      strength: Math.min(1, Math.sqrt(findLargest([impacts]) / largest)),
    }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MAX_WORDS)
}

function formatLines(articles: readonly Article[], read: (article: Article) => string): string {
  return articles.map((article) => read(article).replace(/\s+/g, ' ')).join('\n')
}

function hashFiles(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(name).update('\0').update(text).update('\0')
  return hash.digest('hex').slice(0, 12)
}
