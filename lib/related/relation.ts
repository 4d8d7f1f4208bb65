/** Why two articles belong together, strongest kind first. */
export const REASON_KINDS = [
  'chosen',
  'listed',
  'named',
  'linked',
  'backlink',
  'next-step',
  'subject',
  'dimension',
] as const
export type ReasonKind = (typeof REASON_KINDS)[number]

export interface Reason {
  readonly kind: ReasonKind
  /** In words for readers: `Linked from this article`. */
  readonly text: string
}

export interface Relation {
  readonly slug: string
  /** Above 0; falls along a list. Comparable within one article only. */
  readonly score: number
  /** At least one, strongest first. */
  readonly reasons: readonly Reason[]
}

/** By slug of the article, best first. */
export type Relations = ReadonlyMap<string, readonly Relation[]>
