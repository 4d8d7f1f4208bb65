import { rename, rm } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { listCards } from '@/lib/cards/list-cards'
import type { Catalog } from '@/lib/content/model'
import { collectGarbage } from '@/lib/publish/collect-garbage'
import { compressFiles } from '@/lib/publish/compress'
import { bringBack, joinLastOutput, type PagePlan, remember } from '@/lib/publish/last-output'
import { forgetOutput } from '@/lib/publish/last-record'
import { PublishError } from '@/lib/publish/publish-error'
import { readCatalog } from '@/lib/site/site-snapshot'
import { MAKING, type Making, makeParts } from './make-parts'
import { prepareBuild } from './prepare'
import { startWorkers } from './workers'

interface Started extends Making {
  readonly now: Date
  /** What the environment of Next.js has beside that of the command. */
  readonly settings: Readonly<Record<string, string>>
  /** Whether Next.js makes every page. */
  readonly byNext: boolean
  /** Directory of the snapshot. */
  readonly snapshot: string
}

/** Makes `out/` from the content and from what Next.js makes, or has made; returns the exit code. Where it fails, the last output is back. */
export async function completeSite(started: Started): Promise<number> {
  const { next, environment, now, program, byNext, snapshot } = started
  const workers = startWorkers(started.settings)
  let search: Promise<unknown> = Promise.resolve()
  try {
    await rm(MAKING, { recursive: true, force: true })
    const prepared = await prepareBuild({
      ...{ environment, now, program, byNext, snapshot },
      onCatalog: async (last) => {
        search = workers.run({ kind: 'search', directory: MAKING, last: last.directory })
        // It is waited for later; until then nobody hears of its fault.
        search.catch(() => undefined)
        // A task leaves this thread at its next pause, and the relations of a large site take seconds.
        await setImmediate()
      },
    })
    if (prepared === undefined) {
      console.error('\nNothing was built.')
      return 1
    }
    collectGarbage()
    const catalog = await readCatalog(snapshot)
    const parts = { prepared, catalog, workers, search }
    const [, files] = await Promise.all([search, makeParts(started, parts)])
    await workers.end()
    await joinParts(catalog, prepared.plan, files)
    const { nextChange } = prepared
    if (nextChange) console.log(`The site changes at ${nextChange.toISOString()}: build again then.`)
    return 0
  } catch (error) {
    await next.stop()
    await bringBack('out')
    if (!(error instanceof PublishError)) throw error
    console.error(error.message)
    return 1
  } finally {
    await workers.end()
  }
}

/** Puts together what was made and what the last output has of it; `files` are those of Next.js that do not change with the content. */
async function joinParts(catalog: Catalog, plan: PagePlan, files: readonly string[]): Promise<void> {
  await compressFiles(MAKING, { articles: catalog.articles.length, last: plan.last })
  await rename(MAKING, 'out')
  // Until all is joined, neither output is what the record says.
  await forgetOutput()
  const cards = listCards(catalog).map(({ path }) => path.slice(1))
  await joinLastOutput('out', plan, [...cards, ...files])
  await remember('out', plan)
  if (plan.fresh.length > 0)
    console.log(`The pages of ${plan.fresh.length} articles and tags are those of the last build.`)
}
