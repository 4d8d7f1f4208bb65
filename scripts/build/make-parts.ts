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
import { isComplete, keepParts, type NextParts } from './kept-parts'
import type { Prepared } from './prepare'
import type { BuildWorkers } from './workers'

/** Everything of the next output but what stays from the last one. */
export const MAKING = '.cache/making'

/** So many pages keep the workers busy for longer than everything else takes. */
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

/** Makes everything but the search, with Next.js only where no last output has what it would make; returns what that is. */
export function makeParts(started: Making, parts: Parts): Promise<NextParts> {
  const { last } = parts.prepared.plan
  const { kept } = started
  return kept && isComplete(kept) && last !== undefined
    ? makeWithoutNext(started, parts, { kept, last })
    : makeWithNext(started, parts)
}

/** Draws every page that is not in the last output, in the frames that Next.js made for the same program. */
async function makeWithoutNext(
  { environment }: Making,
  { prepared: { plan }, catalog, workers }: Parts,
  { kept, last }: { readonly kept: NextParts; readonly last: string },
): Promise<NextParts> {
  console.log('The program is that of the last build: Next.js has nothing to make.')
  const { frames } = kept
  const drawing = { workers, subjects: plan.stale, directory: MAKING }
  const pages = listOverviewPages(catalog)
  await Promise.all([
    // One after the other: what little there is to draw does not need two workers that read the site.
    workers
      .run({ kind: 'overview', pages, frames, directory: MAKING, last })
      .then(() => drawSubjects(drawing, frames)),
    writeBeside({ catalog, environment, directory: MAKING, last }),
  ])
  return kept
}

/** Lets Next.js make its pages, and makes everything else meanwhile. */
async function makeWithNext(
  { next, environment, program, kept }: Making,
  { prepared, catalog, workers, search }: Parts,
): Promise<NextParts> {
  const { plan, models } = prepared
  const made = next.makePages().then((code) => {
    if (code !== 0) throw new PublishError(['Next.js could not build the site.'])
    return 'out'
  })
  // Of a large site each of these takes hundreds of megabytes.
  const others: readonly Promise<unknown>[] = [made, search]
  const othersDone = plan.stale.length > MANY ? Promise.all(others) : Promise.race(others)
  const drawing = { workers, subjects: plan.stale, directory: MAKING }
  const known = kept?.frames
  const overview = chooseOnePerRoute(listOverviewPages(catalog))
  const [frames] = await Promise.all([
    models
      ? drawByModels({ ...drawing, models, others: overview, known, made })
      : drawSubjects(drawing, undefined).then(() => undefined),
    othersDone.then(() => writeBeside({ catalog, environment, directory: MAKING, last: plan.last })),
    made,
  ])
  const drawn = [...listOverviewPages(catalog), ...(models ?? []).flatMap(listDrawnPages)]
  const { fromProgram, unknown } = sortNextFiles(
    await listFiles('out'),
    new Set([...drawn.map(({ file }) => file), paths.sitemap.slice(1)]),
    new Set(await listFiles('public')),
  )
  const parts = { frames: frames ?? {}, files: fromProgram }
  // What nobody knows how to make has to come from Next.js each time.
  if (unknown.length === 0 && frames) await keepParts(program, parts)
  await moveInto(MAKING, 'out')
  await rm('out', { recursive: true })
  return parts
}

function chooseOnePerRoute(pages: readonly DrawnPage[]): readonly DrawnPage[] {
  return [...new Map(pages.map((page) => [page.route, page])).values()]
}
