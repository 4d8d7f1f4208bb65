import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '@/lib/content/model'
import { compressFiles } from '@/lib/publish/compress'
import { writeHostFiles } from '@/lib/publish/write-host-files'
import type { Environment } from '@/lib/site/environment'
import { listUsedMedia } from '@/lib/site/media'
import { listMovedAddresses } from '@/lib/site/moved-addresses'
import { writeCards } from '../cards'
import { writeSideFiles } from '../side-files'

/** What stands beside the pages, until these are there. */
const WAITING = '.cache/beside-pages'

/** The same for the files of the search, which another worker writes. */
export const SEARCH_WAITING = '.cache/search-files'

/** Makes everything that stands beside the pages while Next.js makes the pages; compressed copies of what did not change come from `last`. */
export async function writeBeside(
  catalog: Catalog,
  environment: Environment,
  last: string | undefined,
): Promise<void> {
  await rm(WAITING, { recursive: true, force: true })
  await mkdir(WAITING, { recursive: true })
  await writeSideFiles(catalog, WAITING)
  const drawn = await writeCards(catalog, WAITING, last)
  console.log(`${drawn} social cards drawn; the others were there.`)
  for (const path of listUsedMedia(catalog)) {
    const target = join(WAITING, 'media', path)
    await mkdir(dirname(target), { recursive: true })
    await cp(join(environment.contentDirectory, path), target)
  }
  const { basePath } = environment
  const target = { outputDirectory: WAITING, deployDirectory: 'deploy', basePath }
  const refused = await writeHostFiles(listMovedAddresses(catalog.redirects), target)
  for (const path of refused) console.warn(`No redirect from ${path}: hosts do not read its signs.`)
  await compressFiles(WAITING, { articles: catalog.articles.length, last })
}

/** Moves what was made beside the pages into the output directory. */
export async function publishBeside(directory: string): Promise<void> {
  for (const source of [WAITING, SEARCH_WAITING]) await moveInto(directory, source)
}

async function moveInto(target: string, source: string): Promise<void> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const folder = join(target, entry.parentPath.slice(source.length))
    await mkdir(folder, { recursive: true })
    await rename(join(entry.parentPath, entry.name), join(folder, entry.name))
  }
}
