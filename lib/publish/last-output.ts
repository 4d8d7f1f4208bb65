import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { hashSources } from '@/lib/site/hash-sources'
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
const KEPT = '.cache/last-out'
/** Everything but content that decides how pages look. */
const PROGRAM = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'site.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** The pages that one article has, as names in the output directory. */
const pagesOf = (slug: string): readonly string[] => [
  `insights/${slug}.html`,
  `insights/${slug}/related.html`,
  `insights/${slug}/share.html`,
]

/** Which pages a build makes, and which it takes from the last one. */
export interface PagePlan {
  readonly program: string
  readonly fingerprints: ReadonlyMap<string, string>
  /** Slugs of articles whose pages are made; one at least, since Next.js wants a page of each kind. */
  readonly stale: ReadonlySet<string>
  /** Slugs of articles whose pages are taken from the last output. */
  readonly fresh: readonly string[]
}

/** Sets the last output aside, and decides by fingerprints what can be taken from it. `settings` shape pages beside content. */
export async function planPages(site: Source, settings: readonly string[]): Promise<PagePlan> {
  const program = await hashSources(PROGRAM, settings)
  const before = await setAside('out', program)
  const fingerprints = listFingerprints(site)
  const fresh = [...fingerprints].filter(([slug, found]) => before.get(slug) === found).map(([slug]) => slug)
  const stale = new Set(
    [...fingerprints.keys()].filter((slug) => before.get(slug) !== fingerprints.get(slug)),
  )
  const [first] = stale.size === 0 ? fresh.splice(0, 1) : []
  if (first !== undefined) stale.add(first)
  return { program, fingerprints, stale, fresh }
}

/**
 * Sets the last output aside, and returns the fingerprints of its articles if the same program made it; nothing
 * otherwise. Whatever happens, the output directory is gone afterwards.
 */
async function setAside(directory: string, program: string): Promise<ReadonlyMap<string, string>> {
  const record = await readRecord()
  const folder = await stat(directory).catch(() => undefined)
  await rm(KEPT, { recursive: true, force: true })
  if (folder === undefined) return new Map()
  if (record?.program !== program || record.folder !== folder.ino) {
    await rm(directory, { recursive: true })
    return new Map()
  }
  await mkdir(dirname(KEPT), { recursive: true })
  await rename(directory, KEPT)
  return new Map(Object.entries(record.fingerprints))
}

/** Puts the pages of articles from the last output into the new one, compressed copies too; returns their names. */
export async function reusePages(directory: string, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  const names = new Set(slugs.flatMap(pagesOf))
  const folders = new Set([...names].map((name) => dirname(name)))
  for (const folder of folders) await mkdir(join(directory, folder), { recursive: true })
  const files = [...names].flatMap((name) => [name, `${name}.br`, `${name}.gz`])
  await forEachAtOnce(files, 32, (name) =>
    link(join(KEPT, name), join(directory, name)).catch(() => {
      throw new PublishError([`The last output has lost ${name}. Build with --fresh.`])
    }),
  )
  return names
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
  await rm(KEPT, { recursive: true, force: true })
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
