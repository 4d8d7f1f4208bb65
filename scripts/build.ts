import { spawn } from 'node:child_process'
import { cp, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { summarizeProblems } from '@/lib/content/problem'
import { formatLost } from '@/lib/ledger/compare'
import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { compressFiles } from '@/lib/publish/compress'
import { planPages, remember, reusePages } from '@/lib/publish/last-output'
import { writeHostFiles } from '@/lib/publish/write-host-files'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { type Environment, readEnvironment } from '@/lib/site/environment'
import { listUsedMedia } from '@/lib/site/media'
import { loadSite, readNow } from '@/lib/site/site'
import { readSnapshot, SITE_SNAPSHOT, writeSnapshot } from '@/lib/site/site-snapshot'
import { writeCards } from './cards'
import { hasErrors, printableProblems } from './check-content'
import { runCommand } from './command'
import { findLedger, listLostAddresses } from './ledger-file'
import { writeRedirectPages, writeSearchFiles, writeSideFiles } from './side-files'

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
  const site = await loadSite({ ...environment, mode: 'public' }, now)
  const { catalog, problems, nextChange } = site
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
  const plan = await planPages(site, [environment.origin, environment.basePath, assets])
  await writeSnapshot(SNAPSHOT, { ...site, stale: plan.stale })
  const code = await runNext(['build'], {
    SITE_MODE: 'public',
    BUILD_INSTANT: now.toISOString(),
    [SITE_SNAPSHOT]: resolve(SNAPSHOT),
    [ENHANCE_ASSETS]: assets,
  })
  if (code !== 0) return code
  const reused = await reusePages('out', plan.fresh)
  if (reused.size > 0) console.log(`${reused.size} pages are as they were in the last build.`)
  await writeSideFiles(catalog, 'out')
  await writeSearchFiles(catalog, 'out')
  console.log(`${await writeCards(catalog, 'out')} social cards drawn; the others were there.`)
  for (const path of listUsedMedia(catalog)) {
    const target = join('out', 'media', path)
    await mkdir(dirname(target), { recursive: true })
    await cp(join(environment.contentDirectory, path), target)
  }
  await publishFiles(environment, catalog.redirects, reused)
  await remember('out', plan)
  if (nextChange) console.log(`The site changes at ${nextChange.toISOString()}: build again then.`)
  return 0
}

/** What stands beside the pages: rules for the hosts, compressed copies. */
async function publishFiles(
  { basePath }: Environment,
  redirects: ReadonlyMap<string, string>,
  reused: ReadonlySet<string>,
): Promise<void> {
  const target = { outputDirectory: 'out', deployDirectory: 'deploy', basePath }
  const refused = await writeHostFiles(redirects, target)
  for (const path of refused) console.warn(`No redirect from ${path}: hosts do not read its signs.`)
  const { files, seconds } = await compressFiles('out', reused)
  console.log(`Compressed ${files} files in ${seconds.toFixed(1)} s.`)
}

/** Runs Next.js with the given settings added to the environment; resolves to its exit code. */
export function runNext(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, ...words], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

if (process.argv[1]?.endsWith('build.ts')) {
  runCommand({
    usage,
    options: ['redirect-pages', 'fresh'],
    run: async (options) => {
      const environment = readEnvironment()
      if (options.has('fresh')) await rm('out', { recursive: true, force: true })
      const code = await buildPublicSite(environment)
      if (code !== 0 || !options.has('redirect-pages')) return code
      const { catalog } = await readSnapshot(SNAPSHOT)
      await writeRedirectPages(catalog, 'out')
      return 0
    },
  })
}
