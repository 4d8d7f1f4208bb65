import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { buildRelations } from '@/lib/related/relations'
import { readArticles } from './collection'
import { generateCorpus } from './generate-corpus'
import { measureProcess } from './measure-process'
import type { Row } from './row'

const loadFigures = z.object({ first: z.number(), anew: z.number() })

/** Content load (parse, validate, catalog) in a new process and in a running one, and relations of 5,000 articles. */
export async function measureContent(directory: string): Promise<readonly Row[]> {
  await rm('.cache/parsed', { recursive: true, force: true })
  const cold = await measureLoad(directory)
  const runs = [await measureLoad(directory), await measureLoad(directory), await measureLoad(directory)]
  const load = `content load of ${directory}`
  const row = (what: string, value: number, budget: number | undefined): Row => ({
    ...{ what: `${load}, ${what}`, value, unit: 'ms', budget },
  })
  return [
    row('in a new process, nothing kept', cold.first, undefined),
    row('in a new process', Math.min(...runs.map(({ first }) => first)), 150),
    row('in a running process, everything parsed anew', Math.min(...runs.map(({ anew }) => anew)), 150),
    { what: 'relations of 5,000 articles', value: await measureRelations(5000), unit: 's', budget: 3 },
  ]
}

async function measureLoad(directory: string): Promise<z.infer<typeof loadFigures>> {
  const { output } = await measureProcess(['--import', 'tsx', 'bench/measure-load.ts', directory], {})
  return loadFigures.parse(JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? '{}'))
}

async function measureRelations(count: number): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'))
  await generateCorpus(directory, count)
  const articles = await readArticles(directory)
  await rm(directory, { recursive: true })
  const start = performance.now()
  buildRelations(articles)
  return (performance.now() - start) / 1000
}
