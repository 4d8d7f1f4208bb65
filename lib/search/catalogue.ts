import { buildSlug } from '@/lib/content/slug'
import type { IndexFile } from './index-files'

/** What every search needs, read from the first file. */
export interface Catalogue {
  readonly titles: readonly string[]
  readonly slugs: readonly string[]
  readonly dimensions: readonly string[]
  readonly difficulties: readonly string[]
  readonly tags: readonly string[]
  readonly termStarts: readonly string[]
  readonly pairStarts: readonly string[]
  /** Postings of the articles nearest to each; empty in a large collection. */
  readonly neighbours: readonly string[]
  readonly textStarts: readonly number[]
}

/** The first file of the index as columns, one entry for each article. */
export function readCatalogue(file: IndexFile): Catalogue {
  const titles = listLines(file.titles)
  return {
    titles,
    slugs: listLines(file.slugs).map((slug, i) => slug || buildSlug(titles[i] ?? '')),
    dimensions: listLines(file.dimensions),
    difficulties: listLines(file.difficulties),
    tags: listLines(file.tags),
    termStarts: listLines(file.terms),
    pairStarts: listLines(file.pairs),
    neighbours: listLines(file.neighbours),
    textStarts: listLines(file.texts).map(Number),
  }
}

function listLines(text = ''): readonly string[] {
  return text === '' ? [] : text.split('\n')
}
