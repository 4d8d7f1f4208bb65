import { rename, rm } from 'node:fs/promises'
import { listCards } from '@/lib/cards/list-cards'
import { compressFiles } from '@/lib/publish/compress'
import { moveInto } from '@/lib/publish/files'
import { bringBack, forgetOutput, joinLastOutput, remember } from '@/lib/publish/last-output'
import { PublishError } from '@/lib/publish/publish-error'
import type { Environment } from '@/lib/site/environment'
import { readSnapshot } from '@/lib/site/site-snapshot'
import type { RunningBuild } from '../run-next'
import { writeBeside } from './beside-pages'
import { drawSubjects } from './draw-subjects'
import { type Prepared, prepareBuild } from './prepare'
import { startWorkers } from './workers'

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

/** Makes `out/` from the content and from what Next.js makes; returns the exit code. Where it fails, the last output is back. */
export async function completeSite(started: Started): Promise<number> {
  const { build, environment, now, assets, byNext, snapshot } = started
  let prepared: Prepared | undefined
  try {
    prepared = await prepareBuild({
      ...{ environment, now, snapshot, byNext },
      settings: [environment.origin, environment.basePath, assets],
    })
    if (prepared === undefined) {
      await build.stop()
      console.error('\nNothing was built.')
      return 1
    }
    await finishBuild(started, prepared)
  } catch (error) {
    await build.stop()
    await bringBack('out')
    if (!(error instanceof PublishError)) throw error
    console.error(error.message)
    return 1
  }
  const { nextChange } = prepared
  if (nextChange) console.log(`The site changes at ${nextChange.toISOString()}: build again then.`)
  return 0
}

/** Everything but the pages of Next.js, until these are there. */
const MAKING = '.cache/making'

/** Lets Next.js make its pages, makes everything else meanwhile, and puts both together. */
async function finishBuild(
  { build, environment, settings, snapshot }: Started,
  { plan, models }: Prepared,
): Promise<void> {
  const { catalog } = await readSnapshot(snapshot)
  build.releasePages()
  const workers = startWorkers(settings)
  try {
    await rm(MAKING, { recursive: true, force: true })
    const made = build.code.then((code) => {
      if (code !== 0) throw new PublishError(['Next.js could not build the site.'])
      return 'out'
    })
    await Promise.all([
      workers.run({ kind: 'search', directory: MAKING, last: plan.last }),
      drawSubjects({ workers, program: plan.program, subjects: plan.stale, models, directory: MAKING, made }),
      writeBeside({ catalog, environment, directory: MAKING, last: plan.last }),
      made,
    ])
  } finally {
    await workers.end()
  }
  await moveInto(MAKING, 'out')
  await rm('out', { recursive: true })
  await compressFiles(MAKING, { articles: catalog.articles.length, last: plan.last })
  await rename(MAKING, 'out')
  // Until all is joined, neither output is what the record says.
  await forgetOutput()
  await joinLastOutput(
    'out',
    plan,
    listCards(catalog).map(({ path }) => path.slice(1)),
  )
  await remember('out', plan)
  if (plan.fresh.length > 0)
    console.log(`The pages of ${plan.fresh.length} articles and tags are those of the last build.`)
}
