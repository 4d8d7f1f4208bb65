import { serveSite } from '@/lib/publish/serve-site'
import { findBrowser } from '../scripts/browser'
import type { Row } from './row'
import { measureSearchPage } from './search-page'

/** A long question costs the most; the keys of another are timed. */
const ASKED = 'why does nobody warn me before things blow up in another department'
const TYPED = 'who decides when two teams disagree'
const BUDGETS = { kilobytes: 70, milliseconds: 50 }

/** What the search of the site in `out/` costs in a Chromium, and how soon it answers a key on a processor slowed four times. */
export async function measureSearchInPage(): Promise<readonly Row[]> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium was found.')
  const server = await serveSite({ directory: 'out', basePath: '', port: 0 })
  try {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { firstAnswerBytes, latencies } = await measureSearchPage({
      ...{ executablePath, origin: `http://127.0.0.1:${port}`, path: '/insights' },
      ...{ query: ASKED, typed: TYPED },
    })
    const sorted = [...latencies].sort((a, b) => a - b)
    const tell = (what: string, value: number, budget: number | undefined): Row => ({
      ...{ what: `search in the page, from a key to its answers, ${what}`, value, unit: 'ms', budget },
    })
    return [
      {
        ...{ what: 'search in the page, everything that the first answer loads', unit: 'KB' },
        ...{ value: firstAnswerBytes / 1000, budget: BUDGETS.kilobytes },
      },
      tell('median', sorted[sorted.length >> 1] ?? 0, undefined),
      tell('nine of ten', sorted[Math.floor(sorted.length * 0.9)] ?? 0, BUDGETS.milliseconds),
      tell('slowest', sorted.at(-1) ?? 0, undefined),
    ]
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
