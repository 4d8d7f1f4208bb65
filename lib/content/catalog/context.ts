import type { ContentFiles } from '../read-content'
import type { Mode } from '../visibility'

/** What the catalog has to know beside the documents. */
export interface CatalogContext {
  readonly mode: Mode
  readonly now: Date
  /** Added to a title that brings no `seo_title`. */
  readonly brand: string
  /** Origin plus base path under which the site is published, without a closing slash. */
  readonly siteUrl: string
  /** Every host name that is ours; an address on another host is somebody else's. */
  readonly ownHosts: ReadonlySet<string>
  /** Day of the last change by file, where version control knows it. */
  readonly changedDays: ReadonlyMap<string, string>
}

export type { ContentFiles }
