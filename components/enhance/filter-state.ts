export const FILTERS = ['kind', 'difficulty', 'dimension', 'tag'] as const
export type Filter = (typeof FILTERS)[number]

/** What the reader asked for; a filter that is not set is not there. */
export type FilterState = Readonly<Partial<Record<Filter, string>>>

/** What is known of one article. */
export type Filterable = Readonly<Partial<Record<'kind' | 'difficulty' | 'dimension' | 'tags', string>>>

/** Filters from the query of an address; empty ones and other parameters are left out. */
export function parseFilters(query: string): FilterState {
  const parameters = new URLSearchParams(query)
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = parameters.get(name)
      return value ? [[name, value]] : []
    }),
  )
}

/** The query with these filters and every other parameter it had; empty, or with its question mark. */
export function formatFilters(state: FilterState, query: string): string {
  const parameters = new URLSearchParams(query)
  for (const name of FILTERS) {
    const value = state[name]
    if (value) parameters.set(name, value)
    else parameters.delete(name)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** Whether an article fits every filter that is set. */
export function fitsFilters(article: Filterable, state: FilterState): boolean {
  return FILTERS.every((name) => {
    const value = state[name]
    if (value === undefined) return true
    return name === 'tag' ? (article.tags ?? '').split(' ').includes(value) : article[name] === value
  })
}
