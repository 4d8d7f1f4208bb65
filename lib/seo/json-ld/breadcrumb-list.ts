import type { BreadcrumbList } from 'schema-dts'
import { absoluteUrl } from '@/lib/site/address'
import type { Crumb } from '@/lib/site/trail'

/** The breadcrumb that the page shows. */
export function buildBreadcrumbList(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(path),
    })),
  }
}
