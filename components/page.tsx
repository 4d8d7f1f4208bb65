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
  /** How many articles the page lists. */
  readonly listed?: number
}

/** A list of more articles is painted while it comes; up to there it takes a tenth of a second on a slow line. */
const LONG_LIST = 200

/** What every page has around its text. */
export function Page({
  catalog,
  children,
  hue,
  lit = [],
  path,
  hasSearch = false,
  license,
  listed = 0,
}: Props) {
  const isLong = listed > LONG_LIST
  return (
    <div className="page" data-hue={hue}>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <SiteHeader catalog={catalog} lit={lit} path={path} hasSearch={hasSearch} isFirstPaint={isLong} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter catalog={catalog} license={license} isFirstPaint={!isLong} />
    </div>
  )
}
