import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { buildRelations } from '@/lib/related/relations'
import { readArticles } from './collection'
import { generateCorpus } from './generate-corpus'
import { measureProcess } from './measure-process'
import type { Row } from './row'

const loadFigures = z.object({ first: z.number(), again: z.number() })

/** Content load (parse, validate, catalog) in a new process and in a running one, and relations of 5,000 articles. */
export async function measureContent(directory: string): Promise<readonly Row[]> {
  const runs: z.infer<typeof loadFigures>[] = []
  for (let run = 0; run < 3; run++) {
    const { output } = await measureProcess(['--import', 'tsx', 'bench/measure-load.ts', directory], {})
    runs.push(loadFigures.parse(JSON.parse(output.trim().split('\n').at(-1) ?? '{}')))
  }
  const best = (read: (run: z.infer<typeof loadFigures>) => number): number => Math.min(...runs.map(read))
  return [
    {
      what: `content load of ${directory}, first in a process`,
      value: best((run) => run.first),
      unit: 'ms',
      budget: undefined,
    },
    {
      what: `content load of ${directory}, again in the process, nothing changed`,
      value: best((run) => run.again),
      unit: 'ms',
      budget: 150,
    },
    { what: 'relations of 5,000 articles', value: await measureRelations(5000), unit: 's', budget: 3 },
  ]
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
