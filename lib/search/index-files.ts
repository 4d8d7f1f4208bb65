/**
 * The index on the wire. Every file is a JSON object of strings, so that one guard reads them all:
 *
 * - `index`: what every search needs. `titles`, `slugs` (empty where the title makes the slug), `dimensions`,
 *   `difficulties` and `tags` hold one line for each article; `triggers` one line for each concept (weight, then the
 *   phrases that call it up); `terms` and `texts` the first term and the first article of each further file.
 * - `terms-N`: a run of the alphabet. `words` are front-coded (a digit for the letters shared with the word before),
 *   `endings` what the articles add to them, `postings` has a line for each word, see postings.ts.
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
export const textsName = (number: number): string => `texts-${number}.json`
export const INDEX_NAME = 'index.json'
