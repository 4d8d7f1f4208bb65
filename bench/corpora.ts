import { appendFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { generateCorpus } from './generate-corpus'
import { measureProcess, type ProcessFigures } from './measure-process'
import type { Row } from './row'

interface Target {
  readonly articles: number
  readonly seconds: number
  readonly megabytes: number | undefined
  readonly againSeconds: number | undefined
}

const TARGETS: readonly Target[] = [
  { articles: 157, seconds: 8, megabytes: undefined, againSeconds: undefined },
  { articles: 1000, seconds: 20, megabytes: undefined, againSeconds: undefined },
  { articles: 5000, seconds: 95, megabytes: 1500, againSeconds: 12 },
]

/** The whole public build of generated collections, every page made; then once more after one article changed. */
export async function measureCorpora(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const target of TARGETS) rows.push(...(await measureCorpus(target)))
  return rows
}

async function measureCorpus({
  articles,
  seconds,
  megabytes,
  againSeconds,
}: Target): Promise<readonly Row[]> {
  const directory = `.cache/bench/corpus-${articles}`
  await rm(directory, { recursive: true, force: true })
  await generateCorpus(directory, articles)
  // Cards are drawn once in the life of an article; the first build draws them, the second is measured.
  await build(directory, ['--fresh'])
  const all = await build(directory, ['--fresh'])
  const pages = await countPages('out')
  const [changed = ''] = (await readdir(join(directory, 'articles'))).sort()
  await appendFile(join(directory, 'articles', changed), '\nOne more sentence, which nobody saw coming.\n')
  const again = await build(directory, [])
  const name = `${articles} articles`
  return [
    { what: `${name}, every page (${pages} pages)`, value: all.seconds, unit: 's', budget: seconds },
    { what: `${name}, per page`, value: (all.seconds * 1000) / pages, unit: 'ms', budget: undefined },
    { what: `${name}, memory of all processes`, value: all.peakMegabytes, unit: 'MB', budget: megabytes },
    { what: `${name}, after one changed`, value: again.seconds, unit: 's', budget: againSeconds },
  ]
}

async function build(directory: string, options: readonly string[]): Promise<ProcessFigures> {
  const figures = await measureProcess(['--import', 'tsx', 'scripts/build.ts', ...options], {
    CONTENT_DIR: directory,
  })
  if (figures.code !== 0) throw new Error(`The build of ${directory} failed:\n${figures.output}`)
  return figures
}

async function countPages(directory: string): Promise<number> {
  return (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.html')).length
}
