import type { Catalog } from '@/lib/content/model'
import type { Ledger } from './ledger'
import { listPublished } from './published'

/** Addresses of a ledger that a catalog neither publishes nor leads elsewhere, and that nobody gave up; sorted. */
export function listLost(ledger: Ledger, catalog: Catalog): readonly string[] {
  const published = listPublished(catalog)
  const gone = new Set(ledger.gone)
  return Object.entries(ledger.pages)
    .flatMap(([path, ids]) => {
      const now = published[path]
      if (now === undefined) return catalog.redirects.has(path) ? [] : [path]
      const there = new Set(now)
      return ids.filter((id) => !there.has(id)).map((id) => `${path}#${id}`)
    })
    .filter((address) => !gone.has(address))
    .sort()
}

/** Addresses that a catalog publishes and a ledger does not know yet; sorted. */
export function listNew(ledger: Ledger, catalog: Catalog): readonly string[] {
  return Object.entries(listPublished(catalog))
    .flatMap(([path, ids]) => {
      const known = ledger.pages[path]
      if (known === undefined) return [path]
      return ids.filter((id) => !known.includes(id)).map((id) => `${path}#${id}`)
    })
    .sort()
}

/** A ledger with everything that a catalog publishes added, and with more given up. What is back is not gone. */
export function updateLedger(ledger: Ledger, catalog: Catalog, givenUp: readonly string[]): Ledger {
  const published = listPublished(catalog)
  const pages: Record<string, readonly string[]> = { ...ledger.pages }
  for (const [path, ids] of Object.entries(published))
    pages[path] = [...new Set([...(pages[path] ?? []), ...ids])]
  const isThere = (address: string): boolean => {
    const [path = '', id] = address.split('#')
    return id === undefined ? path in published : (published[path]?.includes(id) ?? false)
  }
  return { pages, gone: [...new Set([...ledger.gone, ...givenUp])].filter((address) => !isThere(address)) }
}

/** What to say about lost addresses. */
export function formatLost(lost: readonly string[]): string {
  const lines = lost.map((address) =>
    address.includes('#')
      ? `${address}: the heading is gone. Give it its old words back, or give the address up: npm run ledger -- --gone ${address}`
      : address.startsWith('/tags/')
        ? `${address}: no article has this tag any more. Give it to one, or give the address up: npm run ledger -- --gone ${address}`
        : `${address}: the page is gone. Write its slug under \`aliases\` of the article that replaces it, or give the address up: npm run ledger -- --gone ${address}`,
  )
  return `${lost.length === 1 ? 'An address that was published would' : `${lost.length} addresses that were published would`} lead nowhere.\n${lines.join('\n')}`
}
