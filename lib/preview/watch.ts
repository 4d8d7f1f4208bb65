import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FOLDERS } from '@/lib/content/read-content'

/** Saves come as several events (truncate, write, rename): they are one change. */
const QUIET_MS = 12
const EXTRAS = new Set(['tags.yaml', 'thesaurus.yaml'])

/**
 * Tells which files of a content directory changed, relative to it, shortly after they did. New and recreated folders
 * are followed. Folders are watched, not files: thousands of documents cost a handful of watchers.
 */
export function watchContent(directory: string, onChange: (files: readonly string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  function note(file: string): void {
    const [top = ''] = file.split('/')
    if (!Object.hasOwn(FOLDERS, top) && !EXTRAS.has(file)) return
    if (/(^|\/)[.#]|~$|\.swp$|\.tmp$/.test(file)) return
    changed.add(file)
    // A folder of this name came or went; the watcher of the old one is deaf.
    watchers.get(file)?.close()
    watchers.delete(file)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const files = [...changed].sort()
      changed.clear()
      void followFolders()
      onChange(files)
    }, QUIET_MS)
  }

  function follow(folder: string): void {
    if (watchers.has(folder)) return
    try {
      const watcher = watch(join(directory, folder), (_, name) => {
        if (name !== null) note(folder === '' ? name : `${folder}/${name}`)
      })
      watcher.on('error', () => {
        watcher.close()
        watchers.delete(folder)
      })
      watchers.set(folder, watcher)
    } catch {
      // The folder does not exist (yet); its parent tells when it does.
    }
  }

  async function followFolders(folder = ''): Promise<void> {
    follow(folder)
    const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const isOurs = folder !== '' || Object.hasOwn(FOLDERS, entry.name)
      if (entry.isDirectory() && isOurs && !entry.name.startsWith('.'))
        await followFolders(folder === '' ? entry.name : `${folder}/${entry.name}`)
    }
  }

  void followFolders()
  return () => {
    clearTimeout(timer)
    for (const watcher of [...watchers.values()]) watcher.close()
  }
}
