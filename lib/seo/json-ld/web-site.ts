import type { WebSite } from 'schema-dts'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { buildOrganization } from './organization'

/** The site as a whole, for its home page. */
export function buildWebSite(): WebSite {
  return {
    '@type': 'WebSite',
    name: siteConfig.name,
    url: absoluteUrl(paths.home),
    inLanguage: siteConfig.language,
    publisher: buildOrganization(),
  }
}
