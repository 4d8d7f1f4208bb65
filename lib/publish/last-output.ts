import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { chooseQuality } from './compress'
import { listFiles, moveInto, removeEmptyFolders } from './files'
import { listFingerprints, type Source } from './fingerprints'
import { forEachAtOnce } from './for-each-at-once'
import { RECORD } from './last-record'
import { PublishError } from './publish-error'
import { listSubjectFiles } from './subject-files'

const recordSchema = z.object({
  /** What the pages were made with. */
  program: z.string(),
  /** Number of the folder in the file system: another folder is another site. */
  folder: z.number(),
  fingerprints: z.record(z.string(), z.string()),
})

/** The last output, while the next one is made. */
const LAST_OUTPUT = '.cache/last-out'
/** Which pages a build makes, and which it takes from the last one. */
export interface PagePlan {
  readonly program: string
  readonly fingerprints: ReadonlyMap<string, string>
  /** Paths of the articles and tags whose pages are made. */
  readonly stale: readonly string[]
  /** Paths of those whose files are taken from the last output. */
  readonly fresh: readonly string[]
  /** Where the last output lies, if the same program made it. */
  readonly last: string | undefined
}

/** The last output, set aside. */
export interface LastOutput {
  /** What makes the pages of this build, and how they are compressed. */
  readonly program: string
  /** Of the pages that the same program made. */
  readonly fingerprints: ReadonlyMap<string, string> | undefined
  /** Where it lies, if the same program made it. */
  readonly directory: string | undefined
}

/** Sets the last output aside. `made` is the hash of what makes the pages; the number of articles decides how they are compressed. */
export async function setAsideOutput(made: string, articles: number): Promise<LastOutput> {
  const program = `${made} ${chooseQuality('index.html', articles)}`
  const fingerprints = await setAside('out', program)
  return { program, fingerprints, directory: fingerprints && LAST_OUTPUT }
}

/** Decides by fingerprints what can be taken from the last output. */
export function planPages(site: Source, { program, fingerprints: before, directory }: LastOutput): PagePlan {
  const fingerprints = listFingerprints(site)
  const isFresh = (path: string): boolean => before?.get(path) === fingerprints.get(path)
  const all = [...fingerprints.keys()]
  return {
    program,
    fingerprints,
    stale: all.filter((path) => !isFresh(path)),
    fresh: all.filter(isFresh),
    last: directory,
  }
}

/**
 * Sets the last output aside, and returns the fingerprints of its pages if the same program made it; nothing otherwise.
 * Whatever happens, the output directory is gone afterwards.
 */
async function setAside(
  directory: string,
  program: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  const record = await readRecord()
  const folder = await stat(directory).catch(() => undefined)
  await rm(LAST_OUTPUT, { recursive: true, force: true })
  if (folder === undefined) return undefined
  await mkdir(dirname(LAST_OUTPUT), { recursive: true })
  await rename(directory, LAST_OUTPUT)
  if (record?.program !== program || record.folder !== folder.ino) return undefined
  return new Map(Object.entries(record.fingerprints))
}

/** Puts the last output back, when a build has failed. */
export async function bringBack(directory: string): Promise<void> {
  if ((await stat(LAST_OUTPUT).catch(() => undefined)) === undefined) return
  await rm(directory, { recursive: true, force: true })
  await rename(LAST_OUTPUT, directory)
}

/**
 * Completes an output directory by what did not change: what is new in it moves into the last output, which keeps the
 * files of fresh articles and tags, their compressed copies and the `kept` names, loses all else, and takes its place.
 * So the work is that of what is new, however large the site.
 */
export async function joinLastOutput(
  directory: string,
  { fresh, last }: PagePlan,
  kept: readonly string[],
): Promise<void> {
  if (last === undefined) return
  const there = new Set(await listFiles(last))
  const needed = [...fresh.flatMap(listSubjectFiles), ...kept]
  const made = await listFiles(directory)
  const isMade = new Set(made)
  const lost = needed.find((name) => !there.has(name) && !isMade.has(name))
  if (lost !== undefined) throw new PublishError([`The last output has lost ${lost}. Build with --fresh.`])
  const wanted = new Set([...needed.flatMap((name) => [name, `${name}.br`, `${name}.gz`]), ...made])
  const gone = [...there].filter((name) => !wanted.has(name))
  await forEachAtOnce(gone, 32, (name) => rm(join(last, name)))
  await moveInto(last, directory)
  await removeEmptyFolders(last, gone)
  await rm(directory, { recursive: true, force: true })
  await rename(last, directory)
}

/** Remembers what the pages of an output were made from, and drops what was set aside. */
export async function remember(directory: string, plan: PagePlan): Promise<void> {
  const { ino } = await stat(directory)
  const record: z.infer<typeof recordSchema> = {
    program: plan.program,
    folder: ino,
    fingerprints: Object.fromEntries(plan.fingerprints),
  }
  await writeFile(RECORD, JSON.stringify(record))
  await rm(LAST_OUTPUT, { recursive: true, force: true })
}

async function readRecord(): Promise<z.infer<typeof recordSchema> | undefined> {
  const text = await readFile(RECORD, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return recordSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
