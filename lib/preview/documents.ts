import { routeOf } from '@/lib/content/catalog/targets'
import type { ParsedDocument } from '@/lib/content/parse-document'
import type { ContentFiles } from '@/lib/content/read-content'
import { FOLDERS } from '@/lib/content/read-content'

const indexes = new WeakMap<ContentFiles, ReadonlyMap<string, ParsedDocument>>()

/** The readable document at a site path, or one that was there before it was renamed, whatever its state. */
export function findDocument(files: ContentFiles, path: string): ParsedDocument | undefined {
  const known = indexes.get(files) ?? buildIndex(files)
  indexes.set(files, known)
  return known.get(path)
}

function buildIndex(files: ContentFiles): ReadonlyMap<string, ParsedDocument> {
  const documents = files.results.flatMap(({ document }) => document ?? [])
  return new Map([
    ...documents.flatMap((document) =>
      (document.fields.aliases ?? []).map((alias) => [routeOf(document.type, alias), document] as const),
    ),
    ...documents.map((document) => [routeOf(document.type, document.slug), document] as const),
  ])
}

/** Files that would be the page at a site path, readable or not: `articles/x.md`, `questions/x.md`, … */
export function listFilesOf(path: string): readonly string[] {
  const [, , slug] = path.split('/')
  if (slug === undefined) return []
  return Object.entries(FOLDERS).flatMap(([folder, type]) =>
    routeOf(type, slug) === path ? [`${folder}/${slug}.md`] : [],
  )
}
