import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import type { EnhanceAssets } from '@/lib/site/enhance-assets'

const SOURCE = 'components/enhance'

/** Below `public/`, so that every mode of Next.js serves it and an export copies it. */
const FOLDER = 'assets'

/** Bundles the readers' scripts into `public/assets/`, each named by its content, and returns their site paths. */
export async function bundleEnhance(): Promise<EnhanceAssets> {
  const target = join('public', FOLDER)
  await rm(target, { recursive: true, force: true })
  const shared = {
    bundle: true,
    minify: true,
    target: 'es2022',
    outdir: target,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    // A sheet that only a script needs travels with it.
    loader: { '.css': 'text' },
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  } as const
  const early = await build({ ...shared, entryPoints: [`${SOURCE}/early.ts`], format: 'iife' })
  const page = await build({ ...shared, entryPoints: [`${SOURCE}/page.ts`], format: 'esm', splitting: true })
  return { early: pathOf(early.metafile, 'early'), page: pathOf(page.metafile, 'page') }
}

function pathOf(metafile: Metafile, name: string): string {
  const found = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === `${SOURCE}/${name}.ts`,
  )
  if (!found) throw new Error(`The bundle of ${name}.ts has no entry.`)
  return `/${FOLDER}/${basename(found[0])}`
}
