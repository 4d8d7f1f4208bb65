/**
 * The index on the wire. Every file is a JSON object of strings, so that one guard reads them all:
 *
 * - `index`: what every search needs. `titles`, `slugs` (empty where the title makes the slug), `dimensions`,
 *   `difficulties` and `tags` hold one line for each article; `terms`, `pairs` and `texts` the first term, the first pair
 *   and the first article of each further file.
 * - `terms-N`, `pairs-N`: a run of the alphabet. `words` are front-coded (a digit for the letters shared with the word
 *   before), `postings` has a line for each word, see postings.ts.
 * - `words`: every term with how it is written, for words that are misspelt; see vocabulary.ts.
 * - `texts-N`: passages of a few neighbouring articles, a line for each article, sections between tabs.
 */
export type IndexFile = Readonly<Record<string, string>>

/** Brings a file of the index by its name; what it brings is checked, not trusted. */
export type LoadFile = (name: string) => Promise<unknown>

/** The file as an object of strings; throws on anything else, which no build writes. */
export function readIndexFile(value: unknown): IndexFile {
  if (typeof value !== 'object' || value === null) throw new TypeError('Not a file of the search index.')
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]))
}

export const termsName = (number: number): string => `terms-${number}.json`
export const pairsName = (number: number): string => `pairs-${number}.json`
export const textsName = (number: number): string => `texts-${number}.json`
export const INDEX_NAME = 'index.json'
export const WORDS_NAME = 'words.json'
