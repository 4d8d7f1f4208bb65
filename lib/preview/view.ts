import type { Scope } from './token'

/** What somebody sees of the content directory. */
export interface View {
  readonly scope: Scope
  /** Shows the public site as it will be at this instant; undefined shows drafts too, as they are now. */
  readonly asOf: Date | undefined
}

export const EVERYTHING: View = { scope: 'all', asOf: undefined }

/** An instant from `?asOf=`, which has to name its zone; undefined when it is none. A `+` that was read as a space counts. */
export function parseAsOf(text: string | null | undefined): Date | undefined {
  const written = text?.trim().replace(' ', '+') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(written))
    return undefined
  const instant = new Date(written)
  return Number.isNaN(instant.getTime()) ? undefined : instant
}

/** The view of a request: only who may see everything may look into the future. */
export function buildView(scope: Scope, asOf: Date | undefined): View {
  return { scope, asOf: scope === 'all' ? asOf : undefined }
}

/** Equal for views that show the same. */
export function keyOf({ scope, asOf }: View): string {
  return `${scope} ${asOf?.toISOString() ?? ''}`
}
