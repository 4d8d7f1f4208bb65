import type { Catalog } from '@/lib/content/model'
import { escapeXml } from './escape'
import { listIndexable } from './indexable'
import { canonicalOf } from './page-head'

/** The sitemap of a catalog: exactly the pages that search engines may list. */
export function buildSitemap(catalog: Catalog): string {
  const entries = listIndexable(catalog).map(({ head, updated }) => {
    const lastmod = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`
    return `<url><loc>${escapeXml(canonicalOf(head))}</loc>${lastmod}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
