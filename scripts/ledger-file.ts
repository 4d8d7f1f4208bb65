import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalog } from '@/lib/content/model'
import { listLost } from '@/lib/ledger/compare'
import { type Ledger, parseLedger } from '@/lib/ledger/ledger'
import type { Environment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { paths } from '@/lib/site/paths'

/** The ledger lies beside the documents; a content directory without one is not watched. */
export const ledgerPath = (environment: Environment): string =>
  join(environment.contentDirectory, 'ledger.json')

/** The text of the ledger of a content directory, or undefined where it has none. */
export async function findLedgerText(environment: Environment): Promise<string | undefined> {
  return readFile(ledgerPath(environment), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** The ledger of a content directory, or undefined where it has none. */
export async function findLedger(environment: Environment): Promise<Ledger | undefined> {
  const text = await findLedgerText(environment)
  return text === undefined ? undefined : parseLedger(text)
}

/** Addresses that would be lost. What an author lets run out with `unpublish_at` is given up by that. */
export async function listLostAddresses(
  ledger: Ledger,
  catalog: Catalog,
  environment: Environment,
  now: Date,
): Promise<readonly string[]> {
  const lost = listLost(ledger, catalog)
  if (lost.length === 0) return lost
  const everything = await loadCatalog({ ...environment, mode: 'preview' }, now)
  const expired = new Set(
    everything.catalog.articles
      .filter((article) => article.state === 'expired')
      .flatMap((article) => [paths.article(article.slug), ...article.redirectsFrom]),
  )
  return lost.filter((address) => !expired.has(address))
}
