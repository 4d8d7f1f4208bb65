import type { Catalog } from '@/lib/content/model'
import { absoluteUrl, href } from '@/lib/site/address'
import { siteConfig } from '@/site.config'
import { escapeXml } from './escape'

/** A small page for each former address, by site path of its file: for hosts that know no redirects. */
export function buildRedirectPages(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map([...catalog.redirects].map(([from, to]) => [`${from}.html`, buildRedirectPage(to)]))
}

/** Leads to a site path without script; search engines take the canonical address for the move. */
function buildRedirectPage(to: string): string {
  const target = escapeXml(href(to))
  return `<!DOCTYPE html>
<html lang="${siteConfig.language}">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<link rel="canonical" href="${escapeXml(absoluteUrl(to))}">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body>
<p>This page has moved: <a href="${target}">${escapeXml(absoluteUrl(to))}</a></p>
</body>
</html>
`
}
