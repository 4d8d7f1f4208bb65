import { resolve } from 'node:path'
import { stop } from 'esbuild'
import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { forgetOutput, isRemembered } from '@/lib/publish/last-record'
import { hashProgram } from '@/lib/publish/program'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { type Environment, readEnvironment } from '@/lib/site/environment'
import { readNow } from '@/lib/site/now'
import { readSnapshot, SITE_SNAPSHOT } from '@/lib/site/site-snapshot'
import { isComplete, readKeptParts } from './build/kept-parts'
import { bundleWorker } from './build/workers'
import { runCommand } from './command'
import { planBuild } from './run-next'

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
  { byNext }: Wishes = { byNext: false },
): Promise<number> {
  const now = readNow()
  const assets = JSON.stringify(await bundleEnhance())
  const settings = {
    SITE_MODE: 'public',
    // The few pages that it makes by default are not worth a second process of 300 MB.
    NEXT_WORKERS: byNext ? '2' : '1',
    BUILD_INSTANT: now.toISOString(),
    [SITE_SNAPSHOT]: resolve(SNAPSHOT),
    [ENHANCE_ASSETS]: assets,
  }
  const next = planBuild(settings)
  // It compiles while all else is loaded and the content is read. Where its parts are kept, it is hardly ever needed.
  if (byNext || !isRemembered()) await next.start()
  const program = await hashProgram([environment.origin, environment.basePath, assets])
  const kept = byNext ? undefined : await readKeptParts(program)
  if (!(kept && isComplete(kept))) await next.start()
  try {
    const [{ completeSite }] = await Promise.all([import('./build/complete-site'), bundleWorker()])
    // Its process is not needed any more, and holds 35 MB.
    await stop()
    const snapshot = SNAPSHOT
    return await completeSite({ next, environment, now, settings, program, kept, byNext, snapshot })
  } finally {
    await next.stop()
  }
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
      const { writeRedirectPages } = await import('./side-files')
      const { catalog } = await readSnapshot(SNAPSHOT)
      await writeRedirectPages(catalog, 'out')
      return 0
    },
  })
}
