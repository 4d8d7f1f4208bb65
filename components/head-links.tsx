import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { FIRST_PAINT } from './first-paint'

/** Links in the head of every page: to what the first paint waits for, and to what the site offers beside its pages. */
export function HeadLinks() {
  const { name, brand } = siteConfig
  return (
    <>
      <link rel="expect" href={`#${FIRST_PAINT}`} blocking="render" />
      <link rel="alternate" type="application/rss+xml" title={name} href={href(paths.feed)} />
      <link rel="alternate" type="application/feed+json" title={name} href={href(paths.jsonFeed)} />
      <link rel="describedby" type="text/plain" href={href(paths.llms)} />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={brand}
        href={href(paths.openSearch)}
      />
    </>
  )
}
