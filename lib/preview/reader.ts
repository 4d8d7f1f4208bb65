import { type LinkedCatalog, linkCatalog } from '@/lib/content/catalog/build-catalog'
import type { CatalogContext } from '@/lib/content/catalog/context'
import type { Repeat } from '@/lib/content/catalog/duplicates'
import { ResolvedBodies } from '@/lib/content/catalog/resolved-bodies'
import { ParseCache } from '@/lib/content/parse-cache'
import { type ContentFiles, readContent } from '@/lib/content/read-content'
import { listChanges } from './changes'
import { keyOf, type View } from './view'

type Surroundings = Pick<CatalogContext, 'brand' | 'siteUrl' | 'ownHosts' | 'changedDays'>

export interface PreviewContent extends LinkedCatalog {
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
  linkedAt?: Date
}

const MAX_VIEWS = 6

/** Reads a content directory again at every request, and does again only what a change made necessary. */
export class PreviewReader {
  private readonly cache = new ParseCache()
  private readonly views = new Map<string, Linked>()
  private files: ContentFiles | undefined
  private version = 0
  private filesVersion = 0
  private filesStart = 0
  private first: Promise<ContentFiles> | undefined

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
    const result =
      this.replaceTexts(linked, files, now, surroundings) ??
      linkCatalog(files, {
        ...surroundings,
        ...describeView(view, now),
        resolved: linked.resolved,
        repeats: linked.repeats,
      })
    if (this.repeats === 'keep') linked.repeats = result.repeats
    linked.linkedAt = now
    this.version += 1
    linked.content = { ...result, files, version: this.version, filesVersion: this.filesVersion }
    linked.surroundings = surroundings
    return linked.content
  }

  /** What a view shows when nothing but the text of some articles has changed, without linking all others again. */
  private replaceTexts(
    { content, surroundings, linkedAt }: Linked,
    files: ContentFiles,
    now: Date,
    current: Surroundings,
  ): LinkedCatalog | undefined {
    const isOfToday = linkedAt?.toISOString().slice(0, 10) === now.toISOString().slice(0, 10)
    const isDue = content?.nextChange !== undefined && now >= content.nextChange
    if (!content || this.repeats === 'find' || !isOfToday || isDue) return undefined
    if (surroundings?.changedDays !== current.changedDays) return undefined
    return listChanges(content.files, files)?.reduce<LinkedCatalog | undefined>(
      (result, [before, after]) => result?.replaceText(before, after),
      content,
    )
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
    const key = keyOf(view)
    const linked = this.views.get(key) ?? { resolved: new ResolvedBodies() }
    this.views.delete(key)
    this.views.set(key, linked)
    const [oldest] = this.views.keys()
    if (this.views.size > MAX_VIEWS && oldest !== undefined) this.views.delete(oldest)
    return linked
  }

  private async readFiles(): Promise<ContentFiles> {
    const start = performance.now()
    // Whoever comes before anything was read waits for the same first reading.
    const reading = this.files || !this.first ? readContent(this.directory, this.cache) : this.first
    this.first ??= reading
    const files = await reading
    // A slow reading that began before the last one knows less.
    if (this.files && start < this.filesStart) return this.files
    this.filesStart = start
    if (this.files && listChanges(this.files, files)?.length === 0) return this.files
    this.files = files
    this.filesVersion += 1
    return files
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
