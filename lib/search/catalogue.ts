import { buildSlug } from '@/lib/content/slug'
import type { IndexFile } from './index-files'
import { type CountPhrases, createPhraseCounter, type Phrase } from './phrases'

/** What every search needs, read from the first file. */
export interface Catalogue {
  readonly titles: readonly string[]
  readonly slugs: readonly string[]
  readonly dimensions: readonly string[]
  readonly difficulties: readonly string[]
  readonly tags: readonly string[]
  readonly countTriggers: CountPhrases
  /** What a concept counts against a word of the query, by its number. */
  readonly conceptWeights: readonly number[]
  /** The phrases that call each concept up, for marking. */
  readonly triggers: readonly Phrase[]
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
  return {
    titles,
    slugs: listLines(file.slugs).map((slug, i) => slug || buildSlug(titles[i] ?? '')),
    dimensions: listLines(file.dimensions),
    difficulties: listLines(file.difficulties),
    tags: listLines(file.tags),
    countTriggers: createPhraseCounter(triggers, TRIGGER_GAP),
    conceptWeights: concepts.map(([weight]) => Number(weight)),
    triggers,
    termStarts: listLines(file.terms),
    textStarts: listLines(file.texts).map(Number),
  }
}

function listLines(text = ''): readonly string[] {
  return text.split('\n')
}
