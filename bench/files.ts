import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawCard } from '@/lib/cards/draw-card'
import { listCards } from '@/lib/cards/list-cards'
import { parseEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { writeCards } from '@/scripts/cards'
import { writeSideFiles } from '@/scripts/side-files'
import { generateCorpus } from './generate-corpus'
import type { Row } from './row'

const ARTICLES = 157

/** Social cards of 157 articles drawn anew and taken from the cache; and feeds, twins and lists for machines, all written. */
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
  await rm(directory, { recursive: true })
  return [
    { what: `social cards of ${ARTICLES} articles, drawn`, value: cold, unit: 's', budget: 90 },
    { what: `social cards of ${ARTICLES} articles, from the cache`, value: warm, unit: 's', budget: 2 },
    // 15 % of the eight seconds that a build of 157 articles may take.
    { what: `feeds, twins and lists of ${ARTICLES} articles`, value: files, unit: 's', budget: 1.2 },
  ]
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
