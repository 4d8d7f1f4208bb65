import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseBytes } from '@/lib/content/decode'
import { FOLDERS } from '@/lib/content/read-content'
import { requireDirectory } from './content-directory'

/** The documents of a content directory, to be edited. */
export interface SourceFiles {
  /** Texts by file, with `\n` line ends and without a byte order mark. */
  readonly texts: ReadonlyMap<string, string>
  /** A text with the line ends and the mark of a file. */
  readonly writeAs: (file: string, text: string) => string
  /** Files that could not be written back as they are: line ends of two kinds, or no UTF-8. */
  readonly leftAlone: readonly string[]
}

type Style = (text: string) => string

const withWindowsEnds: Style = (text) => text.replaceAll('\n', '\r\n')
const STYLES: readonly Style[] = [
  (text) => text,
  withWindowsEnds,
  (text) => `\uFEFF${text}`,
  (text) => `\uFEFF${withWindowsEnds(text)}`,
]

/** Reads all documents of a content directory as they stand on the disk. */
export async function readSources(directory: string): Promise<SourceFiles> {
  await requireDirectory(directory)
  const texts = new Map<string, string>()
  const styles = new Map<string, Style>()
  const leftAlone: string[] = []
  for (const folder of Object.keys(FOLDERS)) {
    const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith('.md') || /^(readme|index)\.md$/i.test(entry.name)) continue
      const file = `${folder}/${entry.name}`
      const bytes = await readFile(join(directory, file))
      const { text } = parseBytes(bytes, entry.name)
      const style = text === undefined ? undefined : findStyle(text, bytes)
      if (text === undefined || style === undefined) leftAlone.push(file)
      else {
        texts.set(file, text)
        styles.set(file, style)
      }
    }
  }
  return { texts, writeAs: (file, text) => styles.get(file)?.(text) ?? text, leftAlone }
}

/** What to do about a file that was left alone. */
export function describeLeftAlone(file: string): string {
  return `${file} was left alone: save it as UTF-8, with line ends of one kind (LF).`
}

/** How a text has to be written to be the same bytes again. */
function findStyle(text: string, bytes: Buffer): Style | undefined {
  return STYLES.find((style) => Buffer.from(style(text)).equals(bytes))
}
