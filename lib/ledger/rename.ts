import type { Ledger } from './ledger'

/**
 * A ledger in which one site path has moved to another: the new one takes over the heading ids of the old one, and what
 * was given up of them. The old path stays, as an address that has to lead on. A path that was never published, or
 * was given up, takes nothing with it.
 */
export function renameInLedger(ledger: Ledger, from: string, to: string): Ledger {
  const ids = ledger.pages[from]
  if (ids === undefined || ledger.gone.includes(from)) return ledger
  const gone = ledger.gone
    .filter((address) => address.startsWith(`${from}#`))
    .map((address) => `${to}${address.slice(from.length)}`)
  return {
    pages: { ...ledger.pages, [to]: [...new Set([...(ledger.pages[to] ?? []), ...ids])] },
    gone: [...new Set([...ledger.gone, ...gone])].filter((address) => address !== to),
  }
}
