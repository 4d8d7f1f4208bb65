import { resolve } from 'node:path'
import { summarizeProblems } from '@/lib/content/problem'
import { formatLost } from '@/lib/ledger/compare'
import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { chooseQuality } from '@/lib/publish/compress'
import { bringBack, forgetOutput, planPages, remember, reusePages } from '@/lib/publish/last-output'
import { setAsideBuild } from '@/lib/publish/set-aside-build'
import { buildRelations } from '@/lib/related/relations'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { type Environment, readEnvironment } from '@/lib/site/environment'
import { loadKeptCatalog } from '@/lib/site/load-site'
import { readNow, type Site } from '@/lib/site/site'
import { readSnapshot, SITE_SNAPSHOT, writeSnapshot } from '@/lib/site/site-snapshot'
import { hasErrors, printableProblems } from './check-content'
import { runCommand } from './command'
import { findLedger, listLostAddresses } from './ledger-file'
import { type RunningBuild, startBuild } from './run-next'
import { writeRedirectPages } from './side-files'

const usage = `npm run build -- [--redirect-pages] [--fresh]

Checks the content and writes the public site to out/. Stops at a content error.
CONTENT_DIR, SITE_URL and BASE_PATH change what is built, and for where; BUILD_INSTANT, for when.

  --fresh            make every page, and take none from the last build
  --redirect-pages   a small page at each former address, for hosts that know no redirects (GitHub Pages)`

/** Where a build keeps the site that it has read, for the workers of Next.js. */
const SNAPSHOT = '.cache/site'

/** Builds the public site; returns the exit code. */
export async function buildPublicSite(environment: Environment): Promise<number> {
  const now = readNow()
  const content = await loadKeptCatalog({ ...environment, mode: 'public' }, now)
  const { catalog, problems, nextChange } = content
  if (hasErrors(problems)) {
    const errors = problems.filter((problem) => problem.severity === 'error')
    console.error(printableProblems(errors, environment))
    console.error('\nNothing was built. `npm run check` shows the warnings too.')
    return 1
  }
  const ledger = await findLedger(environment)
  const lost = ledger ? await listLostAddresses(ledger, catalog, environment, now) : []
  if (lost.length > 0) {
    console.error(`${formatLost(lost)}\n\nNothing was built.`)
    return 1
  }
  const { warnings } = summarizeProblems(problems)
  console.log(
    `${catalog.articles.length} articles, ${catalog.dimensions.length} dimensions, ${catalog.categories.length} categories; ${warnings} warnings (\`npm run check\` shows them).`,
  )
  const assets = JSON.stringify(await bundleEnhance())
  const { gone } = await setAsideBuild('.next')
  const build = startBuild({
    SITE_MODE: 'public',
    BUILD_INSTANT: now.toISOString(),
    ARTICLE_COUNT: String(catalog.articles.length),
    [SITE_SNAPSHOT]: resolve(SNAPSHOT),
    [ENHANCE_ASSETS]: assets,
  })
  const site = { ...content, relations: buildRelations(catalog.articles) }
  const code = await finishBuild(build, site, environment, assets)
  await gone
  if (code === 0 && nextChange)
    console.log(`The site changes at ${nextChange.toISOString()}: build again then.`)
  return code
}

/** Gives a running build what its pages are made from, makes what stands beside them meanwhile, and puts both together. */
async function finishBuild(
  build: RunningBuild,
  site: Site,
  environment: Environment,
  assets: string,
): Promise<number> {
  const quality = String(chooseQuality('index.html', site.catalog.articles.length))
  const plan = await planPages(site, [environment.origin, environment.basePath, assets, quality])
  await writeSnapshot(SNAPSHOT, { ...site, stale: plan.stale })
  build.releasePages()
  // React draws share pages here; what it checks while a page is written would double the time.
  Object.assign(process.env, { NODE_ENV: 'production' })
  // Loaded now, while Next.js compiles, and not before it starts: half a second.
  const { publishBeside, writeBeside } = await import('./beside-pages')
  const [code] = await Promise.all([build.code, writeBeside(site.catalog, environment, plan.last)])
  if (code !== 0) {
    await bringBack('out')
    return code
  }
  const reused = await reusePages('out', plan.fresh)
  if (reused.size > 0) console.log(`${reused.size} pages are as they were in the last build.`)
  await publishBeside(site.catalog, plan.stale)
  await remember('out', plan)
  return 0
}

if (process.argv[1]?.endsWith('build.ts')) {
  runCommand({
    usage,
    options: ['redirect-pages', 'fresh'],
    run: async (options) => {
      const environment = readEnvironment()
      if (options.has('fresh')) await forgetOutput()
      const code = await buildPublicSite(environment)
      if (code !== 0 || !options.has('redirect-pages')) return code
      const { catalog } = await readSnapshot(SNAPSHOT)
      await writeRedirectPages(catalog, 'out')
      return 0
    },
  })
}
