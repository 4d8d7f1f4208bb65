import { FILTERS, type FilterState, fitsFilters, formatFilters, parseFilters } from './filter-state'

/** The filters of a list of articles: from the address into their fields, and back with every change. */
export function startFilters(): void {
  const group = document.querySelector<HTMLElement>('.filters .choices')
  if (!group) return
  const items = [...document.querySelectorAll<HTMLElement>('.articles > li')]
  const status = document.querySelector('[role="status"]')
  const none = document.querySelector<HTMLElement>('.none')
  let applied = formatFilters({}, '')
  const apply = (state: FilterState) => {
    // The page comes with all of them shown.
    const asked = formatFilters(state, '')
    if (asked === applied) return
    applied = asked
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
    for (const name of FILTERS) setField(group, name, state[name] ?? '')
    // What the fields cannot show does not filter: a stale link shows more, never an empty page.
    apply(readFields(group))
  }
  group.addEventListener('change', () => {
    const state = readFields(group)
    apply(state)
    history.replaceState(history.state, '', `${location.pathname}${formatFilters(state, location.search)}`)
  })
  addEventListener('pageshow', load)
  load()
}

type Field = HTMLInputElement | HTMLSelectElement

const isRadio = (field: Field): field is HTMLInputElement => field.type === 'radio'

function readFields(group: HTMLElement): FilterState {
  const query = new URLSearchParams()
  for (const field of group.querySelectorAll<Field>('[name]'))
    if (!isRadio(field) || field.checked) query.set(field.name, field.value)
  return parseFilters(query.toString())
}

/** Chooses a value; one that is not among the choices chooses “Any”. */
function setField(group: HTMLElement, name: string, value: string): void {
  const fields = [...group.querySelectorAll<Field>(`[name="${name}"]`)]
  const radios = fields.filter(isRadio)
  const chosen = radios.find((radio) => radio.value === value) ?? radios.find((radio) => radio.value === '')
  if (chosen) chosen.checked = true
  for (const select of fields.filter((field) => !isRadio(field))) {
    select.value = value
    if (select.value !== value) select.value = ''
  }
}
