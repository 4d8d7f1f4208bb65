import MiniSearch from 'minisearch'
import type { Article } from '@/lib/content/model'
import { buildSearchIndex, type SearchIndex } from '@/lib/search/build-index'
import { openSearchIndex, type SearchEngine } from '@/lib/search/open-index'
import { readThesaurusFolder } from '@/lib/search/read-thesaurus'
import type { Search } from './search-quality'

const DEPTH = 10

/** The index that the site would have, without the words of a thesaurus of its own. */
export async function buildIndex(articles: readonly Article[]): Promise<SearchIndex> {
  return buildSearchIndex(articles, await readThesaurusFolder('lib/search/thesaurus'))
}

/** The engine on an index in memory; `onLoad` hears of every file that it fetches. */
export function openIndex({ files }: SearchIndex, onLoad = (_name: string) => {}): Promise<SearchEngine> {
  return openSearchIndex(async (name) => {
    onLoad(name)
    return JSON.parse(files.get(name) ?? 'null')
  })
}

/** The search of the site. */
export async function createOwnSearch(articles: readonly Article[]): Promise<Search> {
  const engine = await openIndex(await buildIndex(articles))
  return async (query) => (await engine.search(query, { limit: DEPTH })).map(({ slug }) => slug)
}

/** MiniSearch as documentation sites set it up: beginnings, a slip in five letters, titles before texts. */
export function createPlainSearch(articles: readonly Article[]): Search {
  const engine = new MiniSearch({
    fields: ['title', 'headings', 'text'],
    idField: 'slug',
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2 } },
  })
  engine.addAll(
    articles.map(({ slug, title, body }) => ({
      slug,
      title,
      headings: body.headings.map((heading) => heading.text).join(' '),
      text: [body.answer?.text ?? '', ...body.sections.map((section) => section.text)].join(' '),
    })),
  )
  return async (query) =>
    engine
      .search(query)
      .slice(0, DEPTH)
      .map(({ id }) => String(id))
}
