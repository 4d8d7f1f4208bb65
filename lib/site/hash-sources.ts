import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A hash of the sources in files and folders of the project, tests left out, of Node's major version and of `settings`. */
export async function hashSources(names: readonly string[], settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version.split('.')[0], settings]))
  for (const name of names)
    for (const file of (await stat(name)).isDirectory() ? await listFiles(name) : [name])
      hash
        .update(file)
        .update('\0')
        .update(await readFile(file))
  return hash.digest('hex')
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
  return files.map((entry) => join(entry.parentPath, entry.name)).sort()
}
