import type { Difficulty } from '@/lib/content/model'
import type { SearchFilters } from '@/lib/search/result'

/** What a reader has asked for; the address of the search page says it. */
export interface QueryState {
  readonly query: string
  readonly filters: SearchFilters
}

const MAX_LENGTH = 200
const DIFFICULTIES: readonly Difficulty[] = ['foundational', 'intermediate', 'advanced']

/** The state that the query of an address describes; blanks folded, an unknown difficulty left out. */
export function parseQueryState(query: string): QueryState {
  const parameters = new URLSearchParams(query)
  const dimension = parameters.get('dimension')
  const difficulty = DIFFICULTIES.find((known) => known === parameters.get('difficulty'))
  const tag = parameters.get('tag')
  return {
    query: foldBlanks(parameters.get('q') ?? '').slice(0, MAX_LENGTH),
    filters: { ...(dimension && { dimension }), ...(difficulty && { difficulty }), ...(tag && { tag }) },
  }
}

/** The query of an address for a state: empty, or with its question mark; filters alone ask nothing. */
export function formatQueryState({ query, filters }: QueryState): string {
  const asked = foldBlanks(query)
  if (asked === '') return ''
  const parameters = new URLSearchParams({ q: asked })
  for (const [name, value] of Object.entries(filters)) if (value) parameters.set(name, value)
  return `?${parameters}`
}

export function foldBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
