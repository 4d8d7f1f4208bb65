type Search = typeof import('./search')

const FIELD = 'input[type="search"][name="q"]'
const LINK = 'a.find'
const BUTTON = '.quick button'

let search: Search | undefined
let isOpening = false

/** Brings the search when it is about to be needed: nothing of it is loaded before. */
async function loadSearch(): Promise<Search> {
  search ??= await import('./search')
  search.prepareSearch()
  return search
}

/**
 * Loads the search when its field or its link is pointed at or has the focus, when the page was asked a question, or
 * when `/`, Ctrl-K or ⌘K is pressed.
 */
export function startSearchHook(): void {
  const field = document.querySelector<HTMLInputElement>(FIELD) ?? undefined
  const link = document.querySelector<HTMLAnchorElement>(LINK) ?? undefined
  const button = document.querySelector<HTMLButtonElement>(BUTTON) ?? undefined
  const isPage = document.querySelector('#search-results') !== null
  for (const element of [field, link]) {
    element?.addEventListener('focus', loadSearch, { once: true })
    element?.addEventListener('pointerenter', loadSearch, { once: true })
  }
  if (isPage && field) startOnPage(field)
  else field?.addEventListener('input', () => openSearch(field))
  const open = () => (isPage ? field?.select() : openSearch(field))
  const openers: readonly (HTMLElement | undefined)[] = isPage ? [link] : [field, button, link]
  for (const opener of openers) {
    opener?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      open()
    })
  }
  addEventListener('keydown', (event) => {
    const isCombination = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)
    if (!isCombination && (event.key !== '/' || isTyping(event.target))) return
    event.preventDefault()
    open()
  })
}

/** At once where the search is there already: on some phones the keyboard only comes up within the touch itself. */
async function openSearch(field: HTMLInputElement | undefined): Promise<void> {
  if (search) return search.openDialog(field, '')
  if (isOpening) return
  isOpening = true
  const stopCatching = catchKeys()
  try {
    const { openDialog } = await loadSearch()
    const { text, isSent } = stopCatching()
    openDialog(field, text)
    if (isSent) document.querySelector<HTMLFormElement>('.dialog form')?.requestSubmit()
  } catch {
    stopCatching()
    location.assign(document.querySelector<HTMLAnchorElement>(LINK)?.href ?? '')
  }
  isOpening = false
}

/** Keeps what is typed while the search is on its way and no field has the focus; whoever stops it gets the text, and whether Enter was pressed. */
function catchKeys(): () => { readonly text: string; readonly isSent: boolean } {
  const listening = new AbortController()
  let text = ''
  let isSent = false
  const keep = (event: KeyboardEvent): void => {
    const isEnter = event.key === 'Enter' && text !== ''
    if ((event.key.length > 1 && !isEnter) || event.metaKey || event.ctrlKey || isTyping(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    if (isEnter) isSent = true
    else text += event.key
  }
  addEventListener('keydown', keep, { capture: true, signal: listening.signal })
  return () => {
    listening.abort()
    return { text, isSent }
  }
}

function startOnPage(field: HTMLInputElement): void {
  let isStarted = false
  const start = async () => {
    if (isStarted) return
    isStarted = true
    const { startSearchPage } = await loadSearch()
    startSearchPage(field)
  }
  field.addEventListener('focus', start)
  field.addEventListener('pointerenter', start)
  const isAsked = new URLSearchParams(location.search).has('q')
  if (isAsked || document.activeElement === field || field.value !== '') start()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
