import { readIndexFile } from './index-files'

/**
 * What the readers' script asks for first. It keeps its name while the files of the index change theirs, so no page has
 * to name a version: an article that changes makes no other page stale. Paths include the base path.
 */
export interface SearchManifest {
  /** Folder of the index files, closed by a slash. */
  readonly files: string
  /** What stands before the slug of an article, and of a dimension. */
  readonly article: string
  readonly dimension: string
  readonly dimensions: readonly KnownDimension[]
  /** Articles for whoever has found nothing. */
  readonly starts: readonly KnownArticle[]
}

export interface KnownDimension {
  readonly slug: string
  readonly name: string
  /** Of its category; empty where it has none. */
  readonly hue: string
}

export interface KnownArticle {
  readonly slug: string
  readonly title: string
  /** Slug; empty where it has none. */
  readonly dimension: string
}

/** The manifest on the wire: an object of strings, lists as lines. */
export function formatManifest({ dimensions, starts, ...paths }: SearchManifest): string {
  return JSON.stringify({
    ...paths,
    dimensions: dimensions.map(({ slug, name, hue }) => formatLine([slug, name, hue])).join('\n'),
    starts: starts.map(({ slug, title, dimension }) => formatLine([slug, title, dimension])).join('\n'),
  })
}

/** Reads what `formatManifest` has written; throws on anything that is not an object. */
export function parseManifest(value: unknown): SearchManifest {
  const { files = '', article = '', dimension = '', dimensions = '', starts = '' } = readIndexFile(value)
  return {
    ...{ files, article, dimension },
    dimensions: listRows(dimensions).map(([slug = '', name = '', hue = '']) => ({ slug, name, hue })),
    starts: listRows(starts).map(([slug = '', title = '', of = '']) => ({ slug, title, dimension: of })),
  }
}

function formatLine(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')
}

function listRows(text: string): readonly (readonly string[])[] {
  return text === '' ? [] : text.split('\n').map((line) => line.split('\t'))
}
