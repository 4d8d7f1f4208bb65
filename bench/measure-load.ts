import { buildCatalog } from '@/lib/content/catalog/build-catalog'
import { ParseCache } from '@/lib/content/parse-cache'
import { readContent } from '@/lib/content/read-content'
import { parseEnvironment } from '@/lib/site/environment'
import { describeSurroundings, loadKeptCatalog } from '@/lib/site/load-site'

/**
 * Prints, as JSON, how many milliseconds the load of a content directory takes: the first in this process, as `npm run
 * build` does it, with the documents that an earlier process has kept; and the best of eight more that keep nothing:
 * every file is read, parsed, validated and linked.
 */
const environment = parseEnvironment({ CONTENT_DIR: process.argv[2] })
const now = new Date('2099-01-01')

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const first = await time(() => loadKeptCatalog(environment, now))
let anew = Number.POSITIVE_INFINITY
for (let run = 0; run < 8; run++)
  anew = Math.min(
    anew,
    await time(async () => {
      const files = await readContent(environment.contentDirectory, new ParseCache())
      const surroundings = describeSurroundings(environment)
      buildCatalog(files, { mode: environment.mode, now, changedDays: new Map(), ...surroundings })
    }),
  )
console.log(JSON.stringify({ first, anew }))
