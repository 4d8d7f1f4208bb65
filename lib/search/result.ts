import type { Difficulty } from '@/lib/content/model'

/** Start and end of a run of a text, in UTF-16 units. */
export type Range = readonly [start: number, end: number]

export interface SearchResult {
  readonly slug: string
  readonly title: string
  readonly titleMarks: readonly Range[]
  /** Slug; empty where the article has none. */
  readonly dimension: string
  readonly difficulty: string
  /** Heading id of the passage, `answer` for the answer; empty for the beginning of the article. */
  readonly section: string
  readonly passage: string
  readonly passageMarks: readonly Range[]
  /** Above 0; comparable within one search. */
  readonly score: number
}

export interface SearchFilters {
  readonly dimension?: string | undefined
  readonly difficulty?: Difficulty | undefined
  readonly tag?: string | undefined
}

export interface SearchOptions {
  /** Most results; 10 where not given. */
  readonly limit?: number
  readonly filters?: SearchFilters
}
