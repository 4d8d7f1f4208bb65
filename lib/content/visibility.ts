import type { PublicationState } from './model'

/** What an editor wrote about publication. */
export interface PublicationFields {
  readonly status?: 'draft' | 'review' | 'approved' | 'published' | undefined
  readonly draft?: boolean | undefined
  readonly publish_at?: string | undefined
  readonly unpublish_at?: string | undefined
}

/** Which documents are shown: the public site's, or everything (preview). */
export type Mode = 'public' | 'preview'

/** The state of a document at an instant: `publish_at` is the first public instant, `unpublish_at` the first private one. */
export function findState(fields: PublicationFields, now: Date): PublicationState {
  if (fields.draft === true || fields.status === 'draft') return 'draft'
  if (fields.status === 'review') return 'review'
  if (fields.publish_at !== undefined && now < new Date(fields.publish_at)) return 'scheduled'
  if (fields.unpublish_at !== undefined && now >= new Date(fields.unpublish_at)) return 'expired'
  return 'published'
}

/** The one rule of visibility; everything that lists, counts, links or indexes comes after it. */
export function isVisible(state: PublicationState, mode: Mode): boolean {
  return mode === 'preview' || state === 'published'
}

/** The next instant after `now` at which the public site would change; undefined when none is scheduled. */
export function findNextChange(documents: readonly PublicationFields[], now: Date): Date | undefined {
  const instants = documents
    .filter((fields) => findState(fields, now) !== 'draft' && findState(fields, now) !== 'review')
    .flatMap((fields) => [fields.publish_at, fields.unpublish_at])
    .flatMap((instant) => (instant === undefined ? [] : [new Date(instant)]))
    .filter((instant) => instant > now)
    .sort((a, b) => a.getTime() - b.getTime())
  return instants[0]
}
