import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '@/lib/content/model'
import { buildRedirectPages } from '@/lib/seo/redirect-page'
import { buildSideFiles, type FindTwin } from '@/lib/seo/side-files'

/** Writes the files that stand beside the pages into a built site. */
export function writeSideFiles(catalog: Catalog, directory: string, findTwin?: FindTwin): Promise<void> {
  return writeFiles(buildSideFiles(catalog, findTwin), directory)
}

/** Writes a page at each former address into a built site. */
export function writeRedirectPages(catalog: Catalog, directory: string): Promise<void> {
  return writeFiles(buildRedirectPages(catalog), directory)
}

async function writeFiles(files: ReadonlyMap<string, string>, directory: string): Promise<void> {
  const folders = new Set<string>()
  for (const [path, text] of files) {
    const file = join(directory, path)
    const folder = dirname(file)
    if (!folders.has(folder)) await mkdir(folder, { recursive: true })
    folders.add(folder)
    await writeFile(file, text)
  }
}
