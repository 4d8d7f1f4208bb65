import sheetText from '@/components/enhance/search/dialog.css'
import { createAnnouncer } from './announce'
import { ChoiceList } from './choice-list'
import { formatCount } from './describe-result'
import { createDrawing, createElement } from './element'
import { listAnswers, listBeginnings, listWaysOut } from './list-choices'
import { foldBlanks, formatQueryState } from './query-state'
import { forgetQueries, listRecent, rememberQuery } from './recent'
import { openSource, searchAddress } from './source'

const SHOWN = 7
const FAILED = 'The search could not be loaded. Enter opens the list of all questions.'

let sheet: CSSStyleSheet | undefined

/** The search over the page; starts with what stands in a field and was typed since, and gives the focus back. */
export function openDialog(origin: HTMLInputElement | undefined, typed: string): void {
  if (document.querySelector('.dialog[open]')) return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(sheetText)
    document.adoptedStyleSheets.push(sheet)
  }
  const parts = buildParts((origin?.value ?? '') + typed)
  const { dialog, field, close } = parts
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    // Else a search field would only be emptied by it.
    event.preventDefault()
    dialog.close()
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => {
    if (origin) origin.value = field.value
    dialog.remove()
  })
  addEventListener('pagehide', () => dialog.close(), { once: true })
  document.body.append(dialog)
  dialog.showModal()
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  startAsking(parts)
}

function buildParts(value: string) {
  const field = createElement('input', {
    ...{ type: 'search', name: 'q', role: 'combobox', autocomplete: 'off', enterkeyhint: 'search' },
    ...{ 'aria-label': 'Search the questions', placeholder: 'Ask in your own words' },
    ...{ 'aria-controls': 'choices', 'aria-autocomplete': 'list', 'aria-expanded': 'false' },
  })
  field.value = value
  const glass = createDrawing(20, { d: 'M2.5 8.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M13 13l5.5 5.5' })
  const submit = createElement('button', { type: 'submit', 'aria-label': 'Show all answers' }, [glass])
  const form = createElement('form', { class: 'search', action: searchAddress() }, [field, submit])
  const cross = createDrawing(20, { d: 'M4 4l12 12M16 4L4 16' })
  const close = createElement('button', { type: 'button', class: 'tool', 'aria-label': 'Close' }, [cross])
  const note = createElement('p', { class: 'note' })
  const list = createElement('div', {
    class: 'choices',
    id: 'choices',
    role: 'listbox',
    'aria-label': 'Choices',
  })
  const forget = createElement('button', { type: 'button', class: 'link' }, ['Forget them'])
  const all = createElement('a', { class: 'link' }, ['All answers'])
  const foot = createElement('p', { class: 'foot' }, [forget, all])
  const status = createElement('p', { class: 'unseen', role: 'status' })
  const bar = createElement('search', { class: 'bar' }, [form, close])
  const dialog = createElement('dialog', { class: 'dialog', 'aria-label': 'Search' }, [
    ...[bar, note, list, foot, status],
  ])
  return { dialog, form, field, close, note, list, forget, all, status }
}

/** Answers every change of the field; an answer that a later one has overtaken is dropped. */
function startAsking({
  dialog,
  form,
  field,
  note,
  list,
  forget,
  all,
  status,
}: ReturnType<typeof buildParts>) {
  const choices = new ChoiceList(field, list)
  const announce = createAnnouncer(status)
  let turn = 0
  const answer = async (): Promise<void> => {
    const current = ++turn
    const query = foldBlanks(field.value)
    const source = await openSource()
    const results = query === '' ? [] : await source.search(field.value, { limit: SHOWN })
    const isEmpty = query !== '' && results.length === 0
    const waysOut = isEmpty ? await listWaysOut(query, source) : []
    if (current !== turn) return
    const beginnings = () => listBeginnings(source, ask)
    choices.show(query === '' ? beginnings() : isEmpty ? waysOut : listAnswers(results, source))
    const count = formatCount(results.length, results.length === SHOWN, query)
    note.textContent = isEmpty ? `${count}.` : ''
    forget.hidden = query !== '' || listRecent().length === 0
    all.hidden = results.length < SHOWN
    all.href = searchAddress() + formatQueryState({ query, filters: {} })
    announce(query === '' ? '' : count)
  }
  const update = () =>
    answer().catch(() => {
      note.textContent = FAILED
      announce(FAILED)
    })
  const ask = (query: string): void => {
    field.value = query
    update()
  }
  field.addEventListener('input', update)
  forget.addEventListener('click', () => {
    forgetQueries()
    field.focus()
    update()
  })
  form.addEventListener('submit', () => rememberQuery(field.value))
  dialog.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) rememberQuery(field.value)
  })
  forget.hidden = true
  all.hidden = true
  update()
}
