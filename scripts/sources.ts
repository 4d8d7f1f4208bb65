import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseBytes } from '@/lib/content/decode'
import { FOLDERS } from '@/lib/content/read-content'
import { requireDirectory } from './content-directory'

/** Texts of all documents of a content directory as they stand on the disk, by file. Files that are no UTF-8 are left alone. */
export async function readSources(directory: string): Promise<ReadonlyMap<string, string>> {
  await requireDirectory(directory)
  const sources = new Map<string, string>()
  for (const folder of Object.keys(FOLDERS)) {
    const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith('.md') || /^(readme|index)\.md$/i.test(entry.name)) continue
      const bytes = await readFile(join(directory, folder, entry.name))
      const { text } = parseBytes(bytes, entry.name)
      // Line ends and marks that reading would change are not this command's to change.
      if (text !== undefined && Buffer.from(text).equals(bytes)) sources.set(`${folder}/${entry.name}`, text)
    }
  }
  return sources
}
