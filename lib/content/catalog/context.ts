import type { ContentFiles } from '../read-content'
import type { Mode } from '../visibility'
import type { Repeat } from './duplicates'
import type { ResolvedBodies } from './resolved-bodies'

/** What the catalog has to know beside the documents. */
export interface CatalogContext {
  readonly mode: Mode
  /** Site paths of documents that are shown whatever their state: what a share link opens. */
  readonly opened?: ReadonlySet<string>
  readonly now: Date
  /** Added to a title that brings no `seo_title`. */
  readonly brand: string
  /** Origin plus base path under which the site is published, without a closing slash. */
  readonly siteUrl: string
  /** Every host name that is ours; an address on another host is somebody else's. */
  readonly ownHosts: ReadonlySet<string>
  /** Day of the last change by file, where version control knows it. */
  readonly changedDays: ReadonlyMap<string, string>
  /** Repeated articles found before, by slug; without it all articles are compared. */
  readonly repeats?: ReadonlyMap<string, Repeat> | undefined
  /** Bodies linked before; without it every body is linked anew. */
  readonly resolved?: ResolvedBodies
}

export type { ContentFiles }
