import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '@/lib/content/model'
import { compressFiles } from '@/lib/publish/compress'
import { moveInto } from '@/lib/publish/files'
import type { PagePlan } from '@/lib/publish/last-output'
import { writeHostFiles } from '@/lib/publish/write-host-files'
import type { FindTwin } from '@/lib/seo/side-files'
import type { Environment } from '@/lib/site/environment'
import { listUsedMedia } from '@/lib/site/media'
import { listMovedAddresses } from '@/lib/site/moved-addresses'
import { paths } from '@/lib/site/paths'
import { writeCards } from '../cards'
import { writeSideFiles } from '../side-files'

/** What is compressed before it joins the rest. */
const WAITING = '.cache/beside-pages'

interface Target {
  readonly catalog: Catalog
  readonly environment: Environment
  readonly directory: string
  /** What did not change is not built, compressed or linked again. */
  readonly plan: PagePlan
}

/** Writes everything that stands beside the pages into a site, but for the search and the files of single articles. */
export async function writeBeside({ catalog, environment, directory, plan }: Target): Promise<void> {
  await rm(WAITING, { recursive: true, force: true })
  await mkdir(WAITING, { recursive: true })
  await writeSideFiles(catalog, WAITING, findTwins(plan))
  const { last } = plan
  const { basePath } = environment
  const target = { outputDirectory: WAITING, deployDirectory: 'deploy', basePath }
  const refused = await writeHostFiles(listMovedAddresses(catalog.redirects), target)
  for (const path of refused) console.warn(`No redirect from ${path}: hosts do not read its signs.`)
  const drawn = await writeCards(catalog, directory, last)
  console.log(`${drawn} social cards drawn; the others were there.`)
  for (const path of listUsedMedia(catalog)) {
    const target = join(directory, 'media', path)
    await mkdir(dirname(target), { recursive: true })
    await cp(join(environment.contentDirectory, path), target)
  }
  await compressFiles(WAITING, { articles: catalog.articles.length, last })
  await moveInto(directory, WAITING)
}

/** The twins of articles that did not change, from the last output. */
function findTwins({ last, fresh }: PagePlan): FindTwin {
  const isFresh = new Set(fresh)
  return ({ slug }) => {
    const file = join(last ?? '', paths.twin(slug))
    return isFresh.has(paths.article(slug)) && existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
}
