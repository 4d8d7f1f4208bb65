import { rm } from 'node:fs/promises'
import type { Catalog } from '@/lib/content/model'
import type { DrawnPage } from '@/lib/publish/drawn-page'
import { listFiles, moveInto } from '@/lib/publish/files'
import { sortNextFiles } from '@/lib/publish/next-files'
import { listOverviewPages } from '@/lib/publish/overview-pages'
import { PublishError } from '@/lib/publish/publish-error'
import { listDrawnPages } from '@/lib/publish/subject-files'
import type { Environment } from '@/lib/site/environment'
import { paths } from '@/lib/site/paths'
import type { NextBuild } from '../run-next'
import { writeBeside } from './beside-pages'
import { drawByModels, drawSubjects } from './draw-subjects'
import type { Frames } from './frame'
import { isComplete, keepParts, type NextParts } from './kept-parts'
import type { Prepared } from './prepare'
import type { BuildWorkers } from './workers'

/** Everything of the next output but what stays from the last one. */
export const MAKING = '.cache/making'

/** Of so many articles or pages each part of a build takes hundreds of megabytes: there one waits for the other. */
const MANY = 500

export interface Making {
  /** Perhaps at work already. */
  readonly next: NextBuild
  readonly environment: Environment
  /** Hash of what makes the pages. */
  readonly program: string
  /** What Next.js made for that program in the last build. */
  readonly kept: NextParts | undefined
}

interface Parts {
  readonly prepared: Prepared
  readonly catalog: Catalog
  readonly workers: BuildWorkers
  /** Resolves when the files of the search are there. */
  readonly search: Promise<unknown>
}

/**
 * Makes everything but the search, with Next.js only where no last output has what it would make. Returns the names of
 * what is the same whatever the content.
 */
export function makeParts(started: Making, parts: Parts): Promise<readonly string[]> {
  const reusable = findReusable(started.kept, parts.prepared.plan.last)
  return reusable ? makeWithoutNext(started, parts, reusable) : makeWithNext(started, parts)
}

interface Reusable {
  readonly kept: NextParts
  /** Where the last output lies. */
  readonly last: string
}

/** What a build needs to do without Next.js: all that it made of the same program, and the output that has it. */
function findReusable(kept: NextParts | undefined, last: string | undefined): Reusable | undefined {
  return kept && isComplete(kept) && last !== undefined ? { kept, last } : undefined
}

/** Draws every page that is not in the last output, in the frames that Next.js made for the same program. */
async function makeWithoutNext(
  { environment }: Making,
  { prepared: { plan }, catalog, workers }: Parts,
  { kept, last }: Reusable,
): Promise<readonly string[]> {
  console.log('The program is that of the last build: Next.js has nothing to make.')
  const { frames } = kept
  const drawPages = async (): Promise<void> => {
    // One after the other: what little there is to draw does not need two workers that read the site.
    const pages = listOverviewPages(catalog)
    await workers.run({ kind: 'overview', pages, frames, directory: MAKING, last })
    await drawSubjects({ workers, subjects: plan.stale, directory: MAKING }, frames)
  }
  const beside = writeBeside({ catalog, environment, directory: MAKING, plan })
  await Promise.all([beside, catalog.articles.length > MANY ? beside.then(drawPages) : drawPages()])
  return kept.files
}

/** Lets Next.js make its pages, and makes everything else meanwhile. */
async function makeWithNext(
  { next, environment, program, kept }: Making,
  { prepared, catalog, workers, search }: Parts,
): Promise<readonly string[]> {
  const { plan, models } = prepared
  const isLarge = plan.stale.length > MANY
  const made = (isLarge ? search : Promise.resolve())
    .then(() => next.makePages())
    .then((code) => {
      if (code !== 0) throw new PublishError(['Next.js could not build the site.'])
      return 'out'
    })
  const overview = listOverviewPages(catalog)
  // The next build draws these as well.
  const readOverview = async (): Promise<Frames> => {
    if (kept && isComplete(kept)) return kept.frames
    const task = { kind: 'frames', models: chooseOnePerRoute(overview), areNeeded: false } as const
    return (await workers.run({ ...task, directory: await made })).frames ?? {}
  }
  const drawing = { workers, subjects: plan.stale, directory: MAKING }
  const [frames, known] = await Promise.all([
    models
      ? drawByModels({ ...drawing, models, known: kept?.frames, made })
      : drawSubjects(drawing, undefined).then(() => undefined),
    models && !isLarge ? readOverview() : undefined,
    (isLarge ? made : Promise.race([made, search])).then(() =>
      writeBeside({ catalog, environment, directory: MAKING, plan }),
    ),
    made,
  ])
  const drawn = [...overview, ...(models ?? []).flatMap(listDrawnPages)]
  const { fromProgram, unknown } = sortNextFiles(
    await listFiles('out'),
    new Set([...drawn.map(({ file }) => file), paths.sitemap.slice(1)]),
    new Set(await listFiles('public')),
  )
  // What nobody knows how to make has to come from Next.js each time.
  if (frames && unknown.length === 0)
    await keepParts(program, {
      frames: { ...(known ?? (await readOverview())), ...frames },
      files: fromProgram,
    })
  await moveInto(MAKING, 'out')
  await rm('out', { recursive: true })
  return fromProgram
}

function chooseOnePerRoute(pages: readonly DrawnPage[]): readonly DrawnPage[] {
  return [...new Map(pages.map((page) => [page.route, page])).values()]
}
