import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '@/lib/content/model'
import { buildSideFiles } from '@/lib/seo/side-files'

/** Writes the files that stand beside the pages into a built site. */
export async function writeSideFiles(catalog: Catalog, directory: string): Promise<void> {
  const folders = new Set<string>()
  for (const [path, text] of buildSideFiles(catalog)) {
    const file = join(directory, path)
    const folder = dirname(file)
    if (!folders.has(folder)) await mkdir(folder, { recursive: true })
    folders.add(folder)
    await writeFile(file, text)
  }
}
