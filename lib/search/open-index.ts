import { createTokenizer, type Token } from '@/lib/language/tokens'
import { type Catalogue, readCatalogue } from './catalogue'
import { listLikely, listPairsWith } from './completions'
import { createCorrector } from './correct'
import { createFileReader } from './files'
import { INDEX_NAME, type LoadFile, pairsName, termsName, textsName, WORDS_NAME } from './index-files'
import { lendScores } from './lend-scores'
import { listPairKeys } from './pairs'
import { findPassage, type Marks, type PreparedSection, prepareSections } from './passages'
import { parseQuery, type Query } from './query'
import { type Ranking, rankArticles } from './rank'
import type { Range, SearchFilters, SearchOptions, SearchResult } from './result'
import { createTermReader } from './terms'
import { scoreTitle } from './title-match'
import { listVocabulary } from './vocabulary'

export interface SearchEngine {
  /** Articles for a reader's words, best first; empty where the words are not understood, never a guess. */
  readonly search: (text: string, options?: SearchOptions) => Promise<readonly SearchResult[]>
}

const DEFAULT_LIMIT = 10
/** Articles whose titles are looked at again. */
const POOL = 50

interface Hit {
  readonly index: number
  readonly score: number
}

/** Opens an index that `buildSearchIndex` has written; loads its first file now, the others when a search needs them. */
export async function openSearchIndex(load: LoadFile): Promise<SearchEngine> {
  const read = createFileReader(load)
  const catalogue = readCatalogue(await read(INDEX_NAME))
  const listTokens = createTokenizer()
  const prepared = new Map<number, readonly PreparedSection[]>()
  const terms = createTermReader(catalogue.termStarts, termsName, read)
  const pairs = createTermReader(catalogue.pairStarts, pairsName, read)
  const correct = createCorrector(terms, async () =>
    listVocabulary(await read(WORDS_NAME), catalogue.titles.flatMap(listTokens)),
  )

  async function search(text: string, options: SearchOptions = {}): Promise<readonly SearchResult[]> {
    const asked = parseQuery(text, listTokens)
    await terms.load(
      asked.words.flatMap(({ token, isLast }) => [
        [token.stem, false],
        [token.word, isLast],
      ]),
    )
    const query = await correct(asked)
    await Promise.all([
      terms.load(query.words.map(({ token }) => [token.stem, false])),
      pairs.load(listAllPairs(query).map((key) => [key, false])),
    ])
    const ranking = rankArticles(query, { terms, pairs, total: catalogue.titles.length })
    if (ranking === undefined) return []
    const hits = listHits(query, ranking, options.filters ?? {})
    return Promise.all(
      hits.slice(0, options.limit ?? DEFAULT_LIMIT).map((hit) => describeHit(hit, ranking.marks)),
    )
  }

  function listAllPairs(query: Query): readonly string[] {
    const last = query.words.at(-1)
    const likely = last === undefined ? [] : listLikely(query, terms, catalogue.titles.length)
    return [
      ...listPairKeys(query.tokens),
      ...likely.flatMap((stem) => (last === undefined ? [] : listPairsWith(query, last, stem))),
    ]
  }

  function listHits(query: Query, { scores, marks }: Ranking, filters: SearchFilters): readonly Hit[] {
    const hits: Hit[] = []
    for (const [index, score] of lendScores(scores, catalogue.neighbours).entries()) {
      if ((scores[index] ?? 0) > 0 && isWanted(catalogue, index, filters)) hits.push({ index, score })
    }
    const pool = hits.sort(compareHits).slice(0, POOL)
    return pool
      .map(({ index, score }) => ({
        index,
        score: score + scoreTitle(catalogue.titles[index] ?? '', query, marks, listTokens),
      }))
      .sort(compareHits)
  }

  async function readSections(index: number): Promise<readonly PreparedSection[]> {
    const known = prepared.get(index)
    if (known !== undefined) return known
    const number = catalogue.textStarts.findLastIndex((start) => start <= index)
    const { articles = '' } = await read(textsName(number))
    const line = articles.split('\n')[index - (catalogue.textStarts[number] ?? 0)] ?? ''
    const sections = prepareSections(line, listTokens)
    prepared.set(index, sections)
    return sections
  }

  async function describeHit({ index, score }: Hit, marks: Marks): Promise<SearchResult> {
    const passage = findPassage(await readSections(index), marks)
    const title = catalogue.titles[index] ?? ''
    return {
      slug: catalogue.slugs[index] ?? '',
      title,
      titleMarks: listMarks(listTokens(title), marks),
      dimension: catalogue.dimensions[index] ?? '',
      difficulty: catalogue.difficulties[index] ?? '',
      section: passage.section,
      passage: passage.text,
      passageMarks: passage.marks,
      score,
    }
  }

  return { search }
}

function compareHits(a: Hit, b: Hit): number {
  return b.score - a.score || a.index - b.index
}

function isWanted(
  catalogue: Catalogue,
  index: number,
  { dimension, difficulty, tag }: SearchFilters,
): boolean {
  if (dimension !== undefined && catalogue.dimensions[index] !== dimension) return false
  if (difficulty !== undefined && catalogue.difficulties[index] !== difficulty) return false
  return tag === undefined || (catalogue.tags[index] ?? '').split(' ').includes(tag)
}

function listMarks(tokens: readonly Token[], marks: Marks): readonly Range[] {
  return tokens
    .filter((token) => !token.isStop && marks.has(token.stem))
    .map(({ start, end }) => [start, end])
}
