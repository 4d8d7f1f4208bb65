import { parseEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'

/** Prints, as JSON, how many milliseconds the first load of a content directory takes in a new process, and one of a running one. */
const environment = parseEnvironment({ CONTENT_DIR: process.argv[2] })
const now = new Date('2099-01-01')

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const first = await time(() => loadCatalog(environment, now))
const again = await time(() => loadCatalog(environment, now))
console.log(JSON.stringify({ first, again }))
