import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface FoundWord {
  readonly file: string
  readonly word: string
  readonly around: string
}

/** Every file below a directory whose name or bytes hold one of the words, in any case; compressed files are opened. */
export function findWords(directory: string, words: readonly string[]): readonly FoundWord[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name)
      const text = `${file}\n${open(file).toString('latin1')}`.toLowerCase()
      return words.flatMap((word) => {
        const at = text.indexOf(word.toLowerCase())
        return at < 0 ? [] : [{ file, word, around: text.slice(Math.max(0, at - 60), at + 60) }]
      })
    })
}

function open(file: string): Buffer {
  const bytes = readFileSync(file)
  if (file.endsWith('.br')) return brotliDecompressSync(bytes)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}
