import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { hashSources } from '@/lib/site/hash-sources'
import { paths } from '@/lib/site/paths'
import { listFingerprints, type Source } from './fingerprints'
import { forEachAtOnce } from './for-each-at-once'
import { PublishError } from './publish-error'

const recordSchema = z.object({
  /** What the pages were made with. */
  program: z.string(),
  /** Number of the folder in the file system: another folder is another site. */
  folder: z.number(),
  fingerprints: z.record(z.string(), z.string()),
})

const RECORD = '.cache/published.json'
/** The last output, while the next one is made. */
const LAST_OUTPUT = '.cache/last-out'
/** Everything but content that decides how pages look. */
const PROGRAM = [
  'app',
  'components',
  'lib',
  'scripts/share-pages.tsx',
  'next.config.ts',
  'site.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** The pages that an article or a tag has, as names in the output directory. */
function pagesOf(path: string): readonly string[] {
  const name = path.slice(1)
  return isArticle(path) ? [`${name}.html`, `${name}/related.html`, `${name}/share.html`] : [`${name}.html`]
}

const isArticle = (path: string): boolean => path.startsWith(paths.article(''))

/** Which pages a build makes, and which it takes from the last one. */
export interface PagePlan {
  readonly program: string
  readonly fingerprints: ReadonlyMap<string, string>
  /** Paths of the articles and tags whose pages are made; one of each kind at least, since Next.js wants that. */
  readonly stale: ReadonlySet<string>
  /** Paths of those whose pages are taken from the last output. */
  readonly fresh: readonly string[]
  /** Where the last output lies, if the same program made it. */
  readonly last: string | undefined
}

/** Sets the last output aside, and decides by fingerprints what can be taken from it. `settings` shape pages beside content. */
export async function planPages(site: Source, settings: readonly string[]): Promise<PagePlan> {
  const program = await hashSources(PROGRAM, settings)
  const before = await setAside('out', program)
  const fingerprints = listFingerprints(site)
  const isFresh = (path: string): boolean => before?.get(path) === fingerprints.get(path)
  const all = [...fingerprints.keys()]
  const stale = new Set(all.filter((path) => !isFresh(path)))
  for (const kind of [all.filter(isArticle), all.filter((path) => !isArticle(path))]) {
    const [first] = kind
    if (first !== undefined && !kind.some((path) => stale.has(path))) stale.add(first)
  }
  const fresh = all.filter((path) => !stale.has(path))
  return { program, fingerprints, stale, fresh, last: before && LAST_OUTPUT }
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

/** Moves pages from the last output into the new one, compressed copies too; returns their names. */
export async function reusePages(
  directory: string,
  unchanged: readonly string[],
): Promise<ReadonlySet<string>> {
  const names = new Set(unchanged.flatMap(pagesOf))
  const folders = new Set([...names].map((name) => dirname(name)))
  for (const folder of folders) await mkdir(join(directory, folder), { recursive: true })
  const files = [...names].flatMap((name) => [name, `${name}.br`, `${name}.gz`])
  await forEachAtOnce(files, 32, (name) =>
    rename(join(LAST_OUTPUT, name), join(directory, name)).catch(() => {
      throw new PublishError([`The last output has lost ${name}. Build with --fresh.`])
    }),
  )
  return names
}

/** Forgets the last output, so that every page is made anew. */
export function forgetOutput(): Promise<void> {
  return rm(RECORD, { force: true })
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
