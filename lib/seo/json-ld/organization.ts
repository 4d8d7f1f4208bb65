import type { Organization } from 'schema-dts'
import { siteConfig } from '@/site.config'

/** Who publishes the site. */
export function buildOrganization(): Organization {
  const { name, url } = siteConfig.organization
  return { '@type': 'Organization', name, url }
}
