import { type IndexFile, type LoadFile, readIndexFile } from './index-files'

/** A reader of index files that brings each only once, and tries again after a failure. */
export function createFileReader(load: LoadFile): (name: string) => Promise<IndexFile> {
  const known = new Map<string, Promise<IndexFile>>()
  return (name) => {
    const started = known.get(name) ?? load(name).then(readIndexFile)
    known.set(name, started)
    started.catch(() => known.delete(name))
    return started
  }
}
