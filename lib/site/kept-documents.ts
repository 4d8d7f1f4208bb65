import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ParseCache } from '@/lib/content/parse-cache'
import { hashSources } from './hash-sources'

/** Where parsed documents stay between processes. Deleting it costs time and nothing else. */
const FOLDER = '.cache/parsed'

/** What decides how a document is parsed. */
const PARSER = ['lib/content', 'package-lock.json']

/** Parsed documents of one content directory, kept on disk from one process to the next. */
export interface KeptDocuments {
  readonly cache: ParseCache
  /** Writes what is new, as a whole. */
  save(): Promise<void>
}

/** Takes up what earlier processes parsed of a content directory; nothing where that cannot be read. */
export async function openKeptDocuments(contentDirectory: string, folder = FOLDER): Promise<KeptDocuments> {
  const name = createHash('sha256').update(resolve(contentDirectory)).digest('hex').slice(0, 16)
  const path = join(folder, name)
  const program = await hashSources(PARSER, [])
  const cache = new ParseCache()
  const bytes = await readFile(path).catch(() => undefined)
  try {
    if (bytes) cache.unpack(bytes, program)
  } catch {
    // Half written by a machine that stopped: parsed again.
  }
  return {
    cache,
    save: async () => {
      const packed = cache.pack(program)
      if (!packed) return
      await mkdir(folder, { recursive: true })
      await writeFile(`${path}.${process.pid}`, packed)
      await rename(`${path}.${process.pid}`, path)
    },
  }
}
