import { writeFile } from 'node:fs/promises'
import { formatLost, listNew, updateLedger } from '@/lib/ledger/compare'
import { EMPTY_LEDGER, formatLedger } from '@/lib/ledger/ledger'
import { readEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { runCommand } from './command'
import { findLedger, ledgerPath, listLostAddresses } from './ledger-file'

const usage = `npm run ledger -- [--check] [--gone <address>…]

Writes every address that the content publishes into ledger.json of the content directory.
A build then stops when one of them would lead nowhere.

  --check   writes nothing; exit 1 when an address is lost or not in the ledger yet
  --gone    gives the named addresses up: /insights/a, or /insights/a#heading`

runCommand({
  usage,
  options: ['check', 'gone'],
  run: async (options, words) => {
    const environment = readEnvironment()
    const now = new Date()
    const { catalog } = await loadCatalog({ ...environment, mode: 'public' }, now)
    const ledger = (await findLedger(environment)) ?? EMPTY_LEDGER
    const unknown = listNew(ledger, catalog)
    if (options.has('check')) {
      const lost = await listLostAddresses(ledger, catalog, environment, now)
      if (lost.length > 0) console.error(formatLost(lost))
      if (unknown.length > 0)
        console.error(`${unknown.length} addresses are not in the ledger yet. Write them: npm run ledger`)
      return lost.length + unknown.length > 0 ? 1 : 0
    }
    const updated = updateLedger(ledger, catalog, options.has('gone') ? words : [])
    const lost = await listLostAddresses(updated, catalog, environment, now)
    await writeFile(ledgerPath(environment), formatLedger(updated))
    console.log(
      `${unknown.length} addresses were added; ${Object.keys(updated.pages).length} pages are known.`,
    )
    if (lost.length > 0) console.error(formatLost(lost))
    return lost.length > 0 ? 1 : 0
  },
})
