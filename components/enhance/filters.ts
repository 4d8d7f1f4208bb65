import { FILTERS, type FilterState, fitsFilters, formatFilters, parseFilters } from './filter-state'

/** The filters of a list of articles: from the address into the form, and back with every change. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('.filters form')
  if (!form) return
  const items = [...document.querySelectorAll<HTMLElement>('.articles > li')]
  const status = document.querySelector('[role="status"]')
  const none = document.querySelector<HTMLElement>('.none')
  const apply = (state: FilterState) => {
    let count = 0
    for (const item of items) {
      item.hidden = !fitsFilters(item.dataset, state)
      if (!item.hidden) count++
    }
    if (status) status.textContent = `${count} ${count === 1 ? 'question' : 'questions'} shown`
    if (none) none.hidden = count > 0
  }
  const load = () => {
    const state = parseFilters(location.search)
    for (const name of FILTERS) setField(form, name, state[name] ?? '')
    // What the form cannot show does not filter: a stale link shows more, never an empty page.
    apply(readForm(form))
  }
  form.addEventListener('change', () => {
    const state = readForm(form)
    apply(state)
    history.replaceState(history.state, '', `${location.pathname}${formatFilters(state, location.search)}`)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('pageshow', load)
  load()
}

function readForm(form: HTMLFormElement): FilterState {
  return parseFilters(
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString(),
  )
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) {
    field.value = value
    const isKnown = field.value === value
    if (!isKnown) field.value = ''
  }
}
