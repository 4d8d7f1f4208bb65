import { mkdir, readdir, rename, rmdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { forEachAtOnce } from './for-each-at-once'

/** Names of all files below a directory. */
export async function listFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
}

/** Moves all files of a directory into another, over those that are there; returns their names. */
export async function moveInto(target: string, source: string): Promise<readonly string[]> {
  const names = await listFiles(source)
  for (const folder of new Set(names.map((name) => dirname(name))))
    await mkdir(join(target, folder), { recursive: true })
  await forEachAtOnce(names, 32, (name) => rename(join(source, name), join(target, name)))
  return names
}

/** Removes the folders that files have left, and those above them, as far as nothing else is in them. */
export async function removeEmptyFolders(directory: string, gone: readonly string[]): Promise<void> {
  const folders = new Set<string>()
  for (const name of gone)
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) folders.add(folder)
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    await rmdir(join(directory, folder)).catch(() => undefined)
}
