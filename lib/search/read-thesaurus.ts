import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseThesaurus } from './parse-thesaurus'
import { mergeThesauri, type Thesaurus } from './thesaurus'

/** The lines of all thesaurus files of a folder, by name of file. Faults are for the content check to report. */
export async function readThesaurusFolder(folder: string): Promise<Thesaurus> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return mergeThesauri(...texts.map((text, i) => parseThesaurus(text, names[i] ?? '').thesaurus))
}
