import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { escapeXml } from './escape'

/** Describes the search to browsers that can add it. */
export function buildOpenSearch(): string {
  const { name, brand, description, language } = siteConfig
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(brand.slice(0, 16))}</ShortName>
<LongName>${escapeXml(name.slice(0, 48))}</LongName>
<Description>${escapeXml(description)}</Description>
<Language>${escapeXml(language)}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Url type="text/html" method="get" template="${escapeXml(absoluteUrl(paths.search))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteUrl(paths.openSearch))}"/>
</OpenSearchDescription>
`
}
