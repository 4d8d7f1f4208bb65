import type { Thing } from 'schema-dts'

/** The text of a JSON-LD script element. No `<` is left in it, so that no string can end the element. */
export function formatJsonLd(nodes: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(/</g, '\\u003c')
}
