import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { listCards } from '@/lib/cards/list-cards'
import type { CatalogResult } from '@/lib/content/catalog/build-catalog'
import { summarizeProblems } from '@/lib/content/problem'
import { formatLost } from '@/lib/ledger/compare'
import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { chooseQuality, compressFiles } from '@/lib/publish/compress'
import {
  bringBack,
  forgetOutput,
  joinLastOutput,
  type PagePlan,
  planPages,
  remember,
} from '@/lib/publish/last-output'
import { PublishError } from '@/lib/publish/publish-error'
import { setAsideBuild } from '@/lib/publish/set-aside-build'
import { isArticlePath } from '@/lib/publish/subject-files'
import { buildRelations } from '@/lib/related/relations'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { type Environment, readEnvironment } from '@/lib/site/environment'
import { loadKeptCatalog } from '@/lib/site/load-site'
import { readNow, type Site } from '@/lib/site/site'
import { readSnapshot, SITE_SNAPSHOT, writeSnapshot } from '@/lib/site/site-snapshot'
import { moveInto, writeBeside } from './build/beside-pages'
import { drawSubjects } from './build/draw-subjects'
import { bundleWorker, startWorkers } from './build/workers'
import { hasErrors, printableProblems } from './check-content'
import { runCommand } from './command'
import { findLedger, listLostAddresses } from './ledger-file'
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
  const assets = JSON.stringify(scripts)
  const { gone } = await setAsideBuild('.next')
  const settings = {
    SITE_MODE: 'public',
    BUILD_INSTANT: now.toISOString(),
    [SITE_SNAPSHOT]: resolve(SNAPSHOT),
    [ENHANCE_ASSETS]: assets,
  }
  // It compiles while the content is read, and says nothing before that is found good.
  const build = startBuild(settings)
  const content = await readGoodContent(environment, now)
  if (content === undefined) {
    await build.stop()
    console.error('\nNothing was built.')
    return 1
  }
  const site = { ...content, relations: buildRelations(content.catalog.articles) }
  try {
    await finishBuild({ build, site, environment, assets, settings, wishes })
  } catch (error) {
    await build.stop()
    await bringBack('out')
    if (!(error instanceof PublishError)) throw error
    console.error(error.message)
    return 1
  }
  await gone
  const { nextChange } = content
  if (nextChange) console.log(`The site changes at ${nextChange.toISOString()}: build again then.`)
  return 0
}

/** The content, where it can be published; says what is wrong with it where not. */
async function readGoodContent(environment: Environment, now: Date): Promise<CatalogResult | undefined> {
  const content = await loadKeptCatalog({ ...environment, mode: 'public' }, now)
  const { catalog, problems } = content
  if (hasErrors(problems)) {
    const errors = problems.filter((problem) => problem.severity === 'error')
    console.error(printableProblems(errors, environment))
    console.error('\n`npm run check` shows the warnings too.')
    return undefined
  }
  const ledger = await findLedger(environment)
  const lost = ledger ? await listLostAddresses(ledger, catalog, environment, now) : []
  if (lost.length > 0) {
    console.error(formatLost(lost))
    return undefined
  }
  const { warnings } = summarizeProblems(problems)
  console.log(
    `${catalog.articles.length} articles, ${catalog.dimensions.length} dimensions, ${catalog.categories.length} categories; ${warnings} warnings (\`npm run check\` shows them).`,
  )
  return content
}

interface Started {
  readonly build: RunningBuild
  readonly site: Site
  readonly environment: Environment
  readonly assets: string
  readonly settings: Readonly<Record<string, string>>
  readonly wishes: Wishes
}

/** Everything but the pages of Next.js, until these are there. */
const MAKING = '.cache/making'

/** Gives a running build what its pages are made from, makes the rest meanwhile, and puts all together. */
async function finishBuild({ build, site, environment, assets, settings, wishes }: Started): Promise<void> {
  const { catalog } = site
  const articles = catalog.articles.length
  const quality = String(chooseQuality('index.html', articles))
  const plan = await planPages(site, [environment.origin, environment.basePath, assets, quality])
  const models = wishes.byNext ? undefined : chooseModels(plan)
  await writeSnapshot(SNAPSHOT, { ...site, models: models && new Set(models) })
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
  await compressFiles(MAKING, { articles, last: plan.last })
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

/** An article and a tag: their pages show how those of the others look. */
function chooseModels({ fingerprints }: PagePlan): readonly string[] {
  const all = [...fingerprints.keys()]
  return [all.find(isArticlePath), all.find((path) => !isArticlePath(path))].filter(
    (path) => path !== undefined,
  )
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
