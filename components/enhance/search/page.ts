import type { SearchFilters, SearchResult } from '@/lib/search/result'
import { createAnnouncer } from './announce'
import { listClosest } from './closest'
import { drawLevel, drawMarked, formatCount } from './describe-result'
import { createElement } from './element'
import { formatQueryState, parseQueryState, type QueryState } from './query-state'
import { rememberQuery } from './recent'
import { openSource, type SearchSource } from './source'

const STEP = 10
const SETTLED = 300

interface Parts {
  readonly field: HTMLInputElement
  readonly filters: HTMLFormElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  readonly count: HTMLElement
  readonly status: HTMLElement
  readonly none: HTMLElement
}

/** The search page: answers every change of field and filters, and keeps both in the address. */
export function startSearchPage(field: HTMLInputElement): void {
  const parts = findParts(field)
  if (!parts) return
  const { filters, more, status } = parts
  const announce = createAnnouncer(status)
  let turn = 0
  let limit = STEP
  let timer = 0

  const answer = async (): Promise<void> => {
    const current = ++turn
    const state = readState(parts)
    document.documentElement.toggleAttribute('data-asked', state.query !== '')
    if (state.query === '') return show(parts, [], '')
    const source = await openSource()
    const found = await source.search(field.value, { limit: limit + 1, filters: state.filters })
    const waysOut = found.length === 0 ? await listWaysOut(state, source) : []
    if (current !== turn) return
    const results = found.slice(0, limit)
    const count = formatCount(results.length, found.length > limit, state.query)
    show(parts, drawResults(results, source), count)
    more.hidden = found.length <= limit
    parts.none.replaceChildren(...waysOut)
    announce(count)
  }
  const update = () =>
    answer().catch(() => {
      parts.count.textContent = 'The search could not be loaded. Try again, or look through all questions.'
      document.documentElement.removeAttribute('data-asked')
    })
  const settle = (): void => {
    clearTimeout(timer)
    history.replaceState(history.state, '', location.pathname + formatQueryState(readState(parts)))
  }
  const change = (): void => {
    limit = STEP
    clearTimeout(timer)
    timer = window.setTimeout(settle, SETTLED)
    update()
  }
  const load = (): void => {
    const { query, filters: set } = parseQueryState(location.search)
    field.value = query || field.value
    for (const name of ['dimension', 'difficulty', 'tag'] as const) setFilter(filters, name, set[name] ?? '')
    limit = STEP
    update()
  }
  field.addEventListener('input', change)
  filters.addEventListener('change', change)
  filters.addEventListener('reset', () => setTimeout(change))
  for (const form of [field.form, filters]) {
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      rememberQuery(field.value)
      settle()
    })
  }
  more.addEventListener('click', async () => {
    const first = limit
    limit += STEP
    await update()
    parts.list.querySelectorAll('a')[first]?.focus()
  })
  parts.list.addEventListener('click', () => {
    rememberQuery(field.value)
    settle()
  })
  addEventListener('popstate', load)
  load()
  // What was typed while the search was on its way is not in the address yet.
  if (!location.search.includes('q=') && field.value !== '') change()
  rememberQuery(parseQueryState(location.search).query)
}

function findParts(field: HTMLInputElement): Parts | undefined {
  const filters = document.querySelector<HTMLFormElement>('.narrow')
  const list = document.querySelector<HTMLElement>('#search-results ol')
  const more = document.querySelector<HTMLButtonElement>('.more')
  const count = document.querySelector<HTMLElement>('.count')
  const status = document.querySelector<HTMLElement>('.found[role="status"]')
  const none = document.querySelector<HTMLElement>('.nothing')
  return filters && list && more && count && status && none
    ? { field, filters, list, more, count, status, none }
    : undefined
}

function readState({ field, filters }: Parts): QueryState {
  const parameters = new URLSearchParams({ q: field.value })
  for (const [name, value] of new FormData(filters)) parameters.set(name, String(value))
  return parseQueryState(parameters.toString())
}

function setFilter(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name)
  if (!(control instanceof RadioNodeList || control instanceof HTMLSelectElement)) return
  control.value = value
  if (control.value !== value) control.value = ''
}

function show({ list, count, none }: Parts, items: readonly Node[], text: string): void {
  list.replaceChildren(...items)
  count.textContent = text
  none.replaceChildren()
}

function drawResults(results: readonly SearchResult[], source: SearchSource): readonly Node[] {
  return results.map((result) => {
    const dimension = source.findDimension(result.dimension)
    const link = createElement(
      'a',
      { href: source.manifest.article + result.slug },
      drawMarked(result.title, result.titleMarks),
    )
    return createElement('li', { 'data-hue': dimension?.hue, 'data-difficulty': result.difficulty }, [
      createElement('h3', {}, [link]),
      createElement('p', { class: 'excerpt' }, drawMarked(result.passage, result.passageMarks)),
      createElement('p', { class: 'about' }, [
        createElement('b', {}, [dimension?.name ?? '']),
        ...drawLevel(result),
      ]),
    ])
  })
}

/** Where nothing answers: fewer filters, the closest dimensions, good places to start. */
async function listWaysOut({ query, filters }: QueryState, source: SearchSource): Promise<readonly Node[]> {
  const { manifest } = source
  const closest = await listClosest(query, source)
  return [
    ...(isNarrowed(filters) ? [createElement('p', {}, ['The list is narrowed. ', createReset()])] : []),
    createElement('h3', {}, ['Closest dimensions']),
    createElement(
      'ul',
      {},
      closest.map(({ slug, name, hue }) => drawWay(manifest.dimension + slug, name, hue)),
    ),
    createElement('h3', {}, ['Places to start']),
    createElement(
      'ul',
      {},
      manifest.starts.map(({ slug, title, dimension }) =>
        drawWay(manifest.article + slug, title, source.findDimension(dimension)?.hue ?? ''),
      ),
    ),
  ]
}

function isNarrowed(filters: SearchFilters): boolean {
  return Object.keys(filters).length > 0
}

function createReset(): Node {
  return createElement('button', { type: 'reset', form: 'narrow', class: 'link' }, ['Search everything'])
}

function drawWay(href: string, text: string, hue: string): Node {
  return createElement('li', { 'data-hue': hue }, [createElement('a', { href }, [text])])
}
