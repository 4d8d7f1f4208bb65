import { rename, rm } from 'node:fs/promises'
import { listCards } from '@/lib/cards/list-cards'
import type { Catalog } from '@/lib/content/model'
import { collectGarbage } from '@/lib/publish/collect-garbage'
import { compressFiles } from '@/lib/publish/compress'
import { moveInto } from '@/lib/publish/files'
import { bringBack, forgetOutput, joinLastOutput, type PagePlan, remember } from '@/lib/publish/last-output'
import { PublishError } from '@/lib/publish/publish-error'
import type { Environment } from '@/lib/site/environment'
import { readCatalog } from '@/lib/site/site-snapshot'
import type { RunningBuild } from '../run-next'
import { writeBeside } from './beside-pages'
import { drawSubjects } from './draw-subjects'
import { type Prepared, prepareBuild } from './prepare'
import { type BuildWorkers, startWorkers } from './workers'

interface Started {
  /** A build of Next.js that waits for `releasePages`. */
  readonly build: RunningBuild
  readonly environment: Environment
  readonly now: Date
  /** What the environment of Next.js has beside that of the command. */
  readonly settings: Readonly<Record<string, string>>
  /** The readers' scripts, as `ENHANCE_ASSETS` names them. */
  readonly assets: string
  /** Whether Next.js makes every page. */
  readonly byNext: boolean
  /** Directory of the snapshot. */
  readonly snapshot: string
}

/** Everything but the pages of Next.js, until these are there. */
const MAKING = '.cache/making'

/** So many pages keep the workers busy for longer than everything else takes. */
const MANY = 500

/** Makes `out/` from the content and from what Next.js makes; returns the exit code. Where it fails, the last output is back. */
export async function completeSite(started: Started): Promise<number> {
  const { build, environment, now, assets, byNext, snapshot } = started
  const workers = startWorkers(started.settings)
  let search: Promise<unknown> = Promise.resolve()
  try {
    await rm(MAKING, { recursive: true, force: true })
    const prepared = await prepareBuild({
      ...{ environment, now, byNext, snapshot },
      settings: [environment.origin, environment.basePath, assets],
      onCatalog: (last) => {
        search = workers.run({ kind: 'search', directory: MAKING, last: last.directory })
        // It is waited for later; until then nobody hears of its fault.
        search.catch(() => undefined)
      },
    })
    if (prepared === undefined) {
      console.error('\nNothing was built.')
      return 1
    }
    collectGarbage()
    const catalog = await readCatalog(snapshot)
    await Promise.all([search, makePages(started, { prepared, catalog, workers, search })])
    await workers.end()
    await joinParts(catalog, prepared.plan)
    const { nextChange } = prepared
    if (nextChange) console.log(`The site changes at ${nextChange.toISOString()}: build again then.`)
    return 0
  } catch (error) {
    await build.stop()
    await bringBack('out')
    if (!(error instanceof PublishError)) throw error
    console.error(error.message)
    return 1
  } finally {
    await workers.end()
  }
}

interface Parts {
  readonly prepared: Prepared
  readonly catalog: Catalog
  readonly workers: BuildWorkers
  /** Resolves when the files of the search are there. */
  readonly search: Promise<unknown>
}

/** Lets Next.js make its pages, and makes everything else meanwhile. */
async function makePages(
  { build, environment }: Started,
  { prepared, catalog, workers, search }: Parts,
): Promise<void> {
  const { plan, models } = prepared
  build.releasePages()
  const made = build.code.then((code) => {
    if (code !== 0) throw new PublishError(['Next.js could not build the site.'])
    return 'out'
  })
  // Of a large site each of these takes hundreds of megabytes.
  const others: readonly Promise<unknown>[] = [made, search]
  const othersDone = plan.stale.length > MANY ? Promise.all(others) : Promise.race(others)
  await Promise.all([
    drawSubjects({ workers, program: plan.program, subjects: plan.stale, models, directory: MAKING, made }),
    othersDone.then(() => writeBeside({ catalog, environment, directory: MAKING, last: plan.last })),
    made,
  ])
}

/** Puts the pages of Next.js and everything else together, with what the last output has of it. */
async function joinParts(catalog: Catalog, plan: PagePlan): Promise<void> {
  await moveInto(MAKING, 'out')
  await rm('out', { recursive: true })
  await compressFiles(MAKING, { articles: catalog.articles.length, last: plan.last })
  await rename(MAKING, 'out')
  // Until all is joined, neither output is what the record says.
  await forgetOutput()
  const cards = listCards(catalog).map(({ path }) => path.slice(1))
  await joinLastOutput('out', plan, cards)
  await remember('out', plan)
  if (plan.fresh.length > 0)
    console.log(`The pages of ${plan.fresh.length} articles and tags are those of the last build.`)
}
