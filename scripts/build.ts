import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { stop } from 'esbuild'
import { listCards } from '@/lib/cards/list-cards'
import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { compressFiles } from '@/lib/publish/compress'
import { moveInto } from '@/lib/publish/files'
import { bringBack, forgetOutput, joinLastOutput, remember } from '@/lib/publish/last-output'
import { PublishError } from '@/lib/publish/publish-error'
import { setAsideBuild } from '@/lib/publish/set-aside-build'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { type Environment, readEnvironment } from '@/lib/site/environment'
import { readNow } from '@/lib/site/site'
import { readSnapshot, SITE_SNAPSHOT } from '@/lib/site/site-snapshot'
import { writeBeside } from './build/beside-pages'
import { drawSubjects } from './build/draw-subjects'
import { type Prepared, prepareBuild } from './build/prepare'
import { bundleWorker, startWorkers } from './build/workers'
import { runCommand } from './command'
import { type RunningBuild, startBuild } from './run-next'
import { writeRedirectPages } from './side-files'

const usage = `npm run build -- [--redirect-pages] [--fresh] [--by-next]

Checks the content and writes the public site to out/. Stops at a content error.
CONTENT_DIR, SITE_URL and BASE_PATH change what is built, and for where; BUILD_INSTANT, for when.

  --fresh            make every page, and take none from the last build
  --by-next          let Next.js make every page, and draw none from another of its route; the result is the same
  --redirect-pages   a small page at each former address, for hosts that know no redirects (GitHub Pages)`

/** Where a build keeps the site that it has read, for the workers of Next.js. */
const SNAPSHOT = '.cache/site'

/** How a build is asked to go. */
interface Wishes {
  /** Whether Next.js makes every page, and none is drawn from another of its route. */
  readonly byNext: boolean
}

/** Builds the public site; returns the exit code. */
export async function buildPublicSite(
  environment: Environment,
  wishes: Wishes = { byNext: false },
): Promise<number> {
  const now = readNow()
  const [scripts] = await Promise.all([bundleEnhance(), bundleWorker()])
  // Its process is not needed any more, and holds 35 MB.
  await stop()
  const assets = JSON.stringify(scripts)
  const { gone } = await setAsideBuild('.next')
  const settings = {
    SITE_MODE: 'public',
    // The few pages that it makes by default are not worth a second process of 300 MB.
    NEXT_WORKERS: wishes.byNext ? '2' : '1',
    BUILD_INSTANT: now.toISOString(),
    [SITE_SNAPSHOT]: resolve(SNAPSHOT),
    [ENHANCE_ASSETS]: assets,
  }
  // It compiles while the content is read, and says nothing before that is found good.
  const build = startBuild(settings)
  let prepared: Prepared | undefined
  try {
    prepared = await prepareBuild({
      ...{ environment, now, snapshot: SNAPSHOT, byNext: wishes.byNext },
      settings: [environment.origin, environment.basePath, assets],
    })
    if (prepared === undefined) {
      await build.stop()
      console.error('\nNothing was built.')
      return 1
    }
    await finishBuild({ build, prepared, environment, settings })
  } catch (error) {
    await build.stop()
    await bringBack('out')
    if (!(error instanceof PublishError)) throw error
    console.error(error.message)
    return 1
  }
  await gone
  const { nextChange } = prepared
  if (nextChange) console.log(`The site changes at ${nextChange.toISOString()}: build again then.`)
  return 0
}

interface Started {
  readonly build: RunningBuild
  readonly prepared: Prepared
  readonly environment: Environment
  readonly settings: Readonly<Record<string, string>>
}

/** Everything but the pages of Next.js, until these are there. */
const MAKING = '.cache/making'

/** Lets Next.js make its pages, makes everything else meanwhile, and puts both together. */
async function finishBuild({ build, prepared, environment, settings }: Started): Promise<void> {
  const { plan, models } = prepared
  const { catalog } = await readSnapshot(SNAPSHOT)
  build.releasePages()
  const workers = startWorkers(settings)
  try {
    await rm(MAKING, { recursive: true, force: true })
    const made = build.code.then((code) => {
      if (code !== 0) throw new PublishError(['Next.js could not build the site.'])
      return 'out'
    })
    await Promise.all([
      workers.run({ kind: 'search', directory: MAKING }),
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

if (process.argv[1]?.endsWith('build.ts')) {
  runCommand({
    usage,
    options: ['redirect-pages', 'fresh', 'by-next'],
    run: async (options) => {
      const environment = readEnvironment()
      if (options.has('fresh')) await forgetOutput()
      const code = await buildPublicSite(environment, { byNext: options.has('by-next') })
      if (code !== 0 || !options.has('redirect-pages')) return code
      const { catalog } = await readSnapshot(SNAPSHOT)
      await writeRedirectPages(catalog, 'out')
      return 0
    },
  })
}
