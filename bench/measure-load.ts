import { parseEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'

/**
 * Prints, as JSON, how many milliseconds the first load of a content directory takes in a new process, and the best of
 * eight more in the same process: those check every file for changes and link the whole, but parse nothing again.
 */
const environment = parseEnvironment({ CONTENT_DIR: process.argv[2] })
const now = new Date('2099-01-01')

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const first = await time(() => loadCatalog(environment, now))
let again = Number.POSITIVE_INFINITY
for (let run = 0; run < 8; run++) again = Math.min(again, await time(() => loadCatalog(environment, now)))
console.log(JSON.stringify({ first, again }))
