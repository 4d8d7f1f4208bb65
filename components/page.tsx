import type { ReactNode } from 'react'
import type { Catalog } from '@/lib/content/model'
import type { Hue } from '@/lib/reading/hue'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

interface Props {
  readonly catalog: Catalog
  readonly children: ReactNode
  /** Colour of the category that the page belongs to. */
  readonly hue?: Hue | undefined
  /** Slugs of the dimensions whose strokes the mark shows in colour. */
  readonly lit?: readonly string[]
  /** Site path, for the entry of the navigation that is this page. */
  readonly path?: string
  /** Whether the page has a search field of its own; elsewhere the field stands in the header. */
  readonly hasSearch?: boolean
  /** Licence of the text on this page where it is not the site's. */
  readonly license?: string | undefined
  /** What has to be read before the first paint; a list that may be long is painted while it comes. */
  readonly paintsAfter?: 'header' | 'text'
}

/** What every page has around its text. */
export function Page({
  catalog,
  children,
  hue,
  lit = [],
  path,
  hasSearch = false,
  license,
  paintsAfter = 'text',
}: Props) {
  return (
    <div className="page" data-hue={hue}>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <SiteHeader
        catalog={catalog}
        lit={lit}
        path={path}
        hasSearch={hasSearch}
        isFirstPaint={paintsAfter === 'header'}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter catalog={catalog} license={license} isFirstPaint={paintsAfter === 'text'} />
    </div>
  )
}
