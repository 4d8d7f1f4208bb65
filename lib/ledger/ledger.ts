import { z } from 'zod'

const addresses = z.record(z.string().startsWith('/'), z.array(z.string()))

const schema = z.strictObject({
  pages: addresses,
  gone: z.array(z.string().startsWith('/')),
})

/** Every address that was ever published, so that none is lost unnoticed. */
export interface Ledger {
  /** Ids of headings by site path. */
  readonly pages: Readonly<Record<string, readonly string[]>>
  /** Site paths, or `path#id` of a heading, that were given up on purpose. */
  readonly gone: readonly string[]
}

export const EMPTY_LEDGER: Ledger = { pages: {}, gone: [] }

/** Reads the text of a ledger. Throws where it is not one. */
export function parseLedger(text: string): Ledger {
  return schema.parse(JSON.parse(text))
}

/** The text of a ledger: sorted, a page a line, so that a change is easy to read. */
export function formatLedger({ pages, gone }: Ledger): string {
  const lines = Object.entries(pages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, ids]) => `    ${JSON.stringify(path)}: ${JSON.stringify([...ids].sort())}`)
  const given = [...gone].sort().map((address) => `    ${JSON.stringify(address)}`)
  const list = given.length === 0 ? '[]' : `[\n${given.join(',\n')}\n  ]`
  return `{\n  "pages": {\n${lines.join(',\n')}\n  },\n  "gone": ${list}\n}\n`
}
