import type { CollectionPage } from 'schema-dts'
import { absoluteUrl } from '@/lib/site/address'
import type { Crumb } from '@/lib/site/trail'
import { siteConfig } from '@/site.config'

/** A page that is a list; `entries` are the links it shows, in their order. */
export function buildCollectionPage(page: Crumb, entries: readonly Crumb[]): CollectionPage {
  const url = absoluteUrl(page.path)
  return {
    '@type': 'CollectionPage',
    name: page.label,
    url,
    inLanguage: siteConfig.language,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: entries.length,
      itemListElement: entries.map(({ label, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        url: absoluteUrl(path),
      })),
    },
  }
}
