import { buildCatalog, type CatalogResult } from '@/lib/content/catalog/build-catalog'
import type { CatalogContext } from '@/lib/content/catalog/context'
import type { Repeat } from '@/lib/content/catalog/duplicates'
import { ResolvedBodies } from '@/lib/content/catalog/resolved-bodies'
import { ParseCache } from '@/lib/content/parse-cache'
import { type ContentFiles, readContent } from '@/lib/content/read-content'
import type { View } from './view'

type Surroundings = Pick<CatalogContext, 'brand' | 'siteUrl' | 'ownHosts' | 'changedDays'>

export interface PreviewContent extends CatalogResult {
  readonly files: ContentFiles
  /** Equal as long as nothing in the view has changed. */
  readonly version: number
  /** Equal for all views as long as no file has changed. */
  readonly filesVersion: number
}

interface Linked {
  repeats?: ReadonlyMap<string, Repeat>
  readonly resolved: ResolvedBodies
  content?: PreviewContent
  surroundings?: Surroundings
}

const MAX_VIEWS = 6
/** Pages, their heads and the guard of one request ask within this time; they share one reading. */
const SHARED_MS = 10

/** Reads a content directory again at every request, and does again only what a change made necessary. */
export class PreviewReader {
  private readonly cache = new ParseCache()
  private readonly views = new Map<string, Linked>()
  private files: ContentFiles | undefined
  private reading: { readonly start: number; readonly files: Promise<ContentFiles> } | undefined
  private version = 0
  private filesVersion = 0

  /** With `keep`, repeated articles are those of the first reading until `setRepeats` says otherwise. */
  constructor(
    private readonly directory: string,
    private readonly repeats: 'keep' | 'find',
  ) {}

  /** What a view shows at an instant. */
  async read(view: View, now: Date, surroundings: Surroundings): Promise<PreviewContent> {
    const files = await this.readFiles()
    const linked = this.findLinked(view)
    const { content } = linked
    const isCurrent =
      content?.files === files &&
      linked.surroundings?.changedDays === surroundings.changedDays &&
      (view.asOf !== undefined || content.nextChange === undefined || now < content.nextChange)
    if (content && isCurrent) return content
    const result = buildCatalog(files, {
      ...surroundings,
      ...describeView(view, now),
      resolved: linked.resolved,
      repeats: linked.repeats,
    })
    if (this.repeats === 'keep') linked.repeats = result.repeats
    this.version += 1
    linked.content = { ...result, files, version: this.version, filesVersion: this.filesVersion }
    linked.surroundings = surroundings
    return linked.content
  }

  /** Takes over what a slower reader found; says whether that changes what the view shows. */
  setRepeats(view: View, repeats: ReadonlyMap<string, Repeat>): boolean {
    const linked = this.findLinked(view)
    if (signRepeats(linked.repeats ?? new Map()) === signRepeats(repeats)) return false
    linked.repeats = repeats
    delete linked.content
    return true
  }

  private findLinked(view: View): Linked {
    const key = `${view.scope} ${view.asOf?.toISOString() ?? ''}`
    const linked = this.views.get(key) ?? { resolved: new ResolvedBodies() }
    this.views.delete(key)
    this.views.set(key, linked)
    const [oldest] = this.views.keys()
    if (this.views.size > MAX_VIEWS && oldest !== undefined) this.views.delete(oldest)
    return linked
  }

  private async readFiles(): Promise<ContentFiles> {
    if (!this.reading || performance.now() - this.reading.start > SHARED_MS)
      this.reading = { start: performance.now(), files: readContent(this.directory, this.cache) }
    const files = await this.reading.files
    if (!this.files || !isSame(this.files, files)) {
      this.files = files
      this.filesVersion += 1
    }
    return this.files
  }
}

function signRepeats(repeats: ReadonlyMap<string, Repeat>): string {
  return [...repeats]
    .map(([slug, { original, overlap, question }]) => `${slug} ${original.slug} ${overlap} ${question}`)
    .sort()
    .join()
}

/** Everything with drafts; the public site plus one document; or the public site at an instant. */
function describeView({ scope, asOf }: View, now: Date): Pick<CatalogContext, 'mode' | 'opened' | 'now'> {
  if (scope !== 'all') return { mode: 'public', opened: new Set([scope]), now }
  return asOf === undefined ? { mode: 'preview', now } : { mode: 'public', now: asOf }
}

function isSame(a: ContentFiles, b: ContentFiles): boolean {
  return (
    a.results.length === b.results.length &&
    a.results.every((result, index) => result === b.results[index]) &&
    a.media.size === b.media.size &&
    [...a.media].every((file) => b.media.has(file)) &&
    [...a.extras].join() === [...b.extras].join() &&
    JSON.stringify(a.problems) === JSON.stringify(b.problems)
  )
}
