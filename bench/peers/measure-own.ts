import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { writeCards } from '@/scripts/cards'
import { measureProcess } from '../measure-process'
import { describeSite, type SiteFigures } from './measure-peer'
import type { PeerCorpus } from './read-corpus'

/**
 * The public build of this project, every page made: with the compiler cold, and once more. Social cards are there
 * already, since they are drawn once in the life of an article and no peer draws any. The second site stays in `out/`.
 */
export async function measureOwn(
  directory: string,
  corpus: PeerCorpus,
): Promise<{ readonly cold: SiteFigures; readonly warm: SiteFigures }> {
  await drawCards(directory)
  await rm('.next', { recursive: true, force: true })
  return { cold: await build(directory, corpus), warm: await build(directory, corpus) }
}

async function drawCards(directory: string): Promise<void> {
  const { catalog } = await loadCatalog(parseEnvironment({ CONTENT_DIR: directory }), new Date())
  const target = await mkdtemp(join(tmpdir(), 'bench-'))
  await writeCards(catalog, target)
  await rm(target, { recursive: true })
}

async function build(directory: string, corpus: PeerCorpus): Promise<SiteFigures> {
  const { code, output, seconds, peakMegabytes } = await measureProcess(
    ['--import', 'tsx', 'scripts/build.ts', '--fresh'],
    { CONTENT_DIR: directory },
  )
  if (code !== 0) throw new Error(`The build of ${directory} failed:\n${output}`)
  return { seconds, megabytes: peakMegabytes, ...(await describeSite('out', corpus)) }
}
