import { buildSlug } from '@/lib/content/slug'
import type { IndexFile } from './index-files'
import { createPhraseFinder, type FindPhrases } from './phrases'
import { WEIGHTS } from './weights'

/** What every search needs, read from the first file. */
export interface Catalogue {
  readonly titles: readonly string[]
  readonly slugs: readonly string[]
  readonly dimensions: readonly string[]
  readonly difficulties: readonly string[]
  readonly tags: readonly string[]
  readonly findTriggers: FindPhrases
  /** What a concept counts against a word of the query, by its number. */
  readonly conceptWeights: readonly number[]
  /** Whether a concept stands for the words that call it up, and is not only akin to them. */
  readonly isTelling: (concept: number) => boolean
  /** Every stem of a phrase that calls a concept up. */
  readonly triggerStems: ReadonlySet<string>
  readonly termStarts: readonly string[]
  readonly textStarts: readonly number[]
}

const TRIGGER_GAP = 1

/** The first file of the index as columns, one entry for each article. */
export function readCatalogue(file: IndexFile): Catalogue {
  const titles = listLines(file.titles)
  const concepts = listLines(file.triggers).map((line) => line.split(','))
  const triggers = concepts.flatMap(([, ...phrases], id) =>
    phrases.map((stems) => ({ stems: stems.split(' '), id })),
  )
  const triggerStems = new Set(triggers.flatMap((trigger) => trigger.stems))
  return {
    titles,
    slugs: listLines(file.slugs).map((slug, i) => slug || buildSlug(titles[i] ?? '')),
    dimensions: listLines(file.dimensions),
    difficulties: listLines(file.difficulties),
    tags: listLines(file.tags),
    findTriggers: createPhraseFinder(triggers, TRIGGER_GAP),
    conceptWeights: concepts.map(([weight]) => Number(weight)),
    isTelling: (concept) => Number(concepts[concept]?.[0]) > WEIGHTS.loose,
    triggerStems,
    termStarts: listLines(file.terms),
    textStarts: listLines(file.texts).map(Number),
  }
}

function listLines(text = ''): readonly string[] {
  return text === '' ? [] : text.split('\n')
}
