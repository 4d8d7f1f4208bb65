import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { drawCard } from '@/lib/cards/draw-card'
import { listCards } from '@/lib/cards/list-cards'
import { parseEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { writeCards } from '@/scripts/cards'
import { writeSideFiles } from '@/scripts/side-files'
import { writeBareProgram } from './bare-program'
import { generateCorpus } from './generate-corpus'
import { measureProcess } from './measure-process'
import type { Row } from './row'

const ARTICLES = 157

/** Social cards of 157 articles drawn anew and taken from the cache; feeds, twins and lists for machines; and all of it in a build. */
export async function measureFiles(): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'))
  await generateCorpus(directory, ARTICLES)
  const { catalog } = await loadCatalog(parseEnvironment({ CONTENT_DIR: directory }), new Date('2099-01-01'))
  const out = join(directory, 'out')
  const cold = await time(async () => {
    for (const { card } of listCards(catalog)) await drawCard(card)
  })
  await writeCards(catalog, out)
  const warm = await time(() => writeCards(catalog, out))
  const files = await time(() => writeSideFiles(catalog, out))
  const share = await measureShare(directory)
  await rm(directory, { recursive: true })
  return [
    { what: `social cards of ${ARTICLES} articles, drawn`, value: cold, unit: 's', budget: 90 },
    { what: `social cards of ${ARTICLES} articles, from the cache`, value: warm, unit: 's', budget: 2 },
    { what: `feeds, twins and lists of ${ARTICLES} articles`, value: files, unit: 's', budget: undefined },
    { what: 'what being found, quoted and linked adds to that build', value: share, unit: '%', budget: 15 },
  ]
}

const BARE = '.cache/bench/bare'
const ROUNDS = 3

/**
 * Percent that feeds, twins, lists, share pages, head tags, structured data and cards that are there already add to the
 * work of a build, next to a build of the program without them. Both are made in turn, and the best of each counts.
 */
async function measureShare(corpus: string): Promise<number> {
  await writeBareProgram(BARE)
  const program = [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts', '--fresh']
  const build = async (directory: string): Promise<number> => {
    const settings = { CONTENT_DIR: resolve(corpus) }
    const { code, output, processorSeconds } = await measureProcess(program, settings, directory)
    if (code !== 0) throw new Error(`The build in ${directory} failed:\n${output}`)
    return processorSeconds
  }
  const best = { full: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY }
  // The first of each compiles, and draws the cards.
  for (let round = 0; round <= ROUNDS; round++) {
    const [full, bare] = [await build('.'), await build(BARE)]
    console.log(`full ${full.toFixed(1)} s, without ${bare.toFixed(1)} s of processor time`)
    if (round > 0) Object.assign(best, { full: Math.min(best.full, full), bare: Math.min(best.bare, bare) })
  }
  await rm(BARE, { recursive: true })
  return (100 * (best.full - best.bare)) / best.bare
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
