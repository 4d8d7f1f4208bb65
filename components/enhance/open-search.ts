const FIELD = 'input[type="search"]'
const LINK = '.header a[href$="/search"]:not([aria-current])'

/**
 * Loads the search when it is about to be needed: the field is pointed at or has the focus, the page was asked a
 * question, a link to the search is used, or `/`, Ctrl-K or ⌘K is pressed.
 */
export function startSearchHook(): void {
  const load = () => import('./search')
  const fields = document.querySelectorAll<HTMLInputElement>(FIELD)
  for (const field of fields) {
    let isStarted = false
    const start = async () => {
      if (isStarted) return
      isStarted = true
      const { startSearch } = await load()
      startSearch(field)
    }
    field.addEventListener('focus', start)
    field.addEventListener('pointerenter', start)
    if (document.activeElement === field || new URLSearchParams(location.search).has('q')) start()
  }
  const open = async (event: Event) => {
    event.preventDefault()
    const { openSearch } = await load()
    openSearch()
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINK)) {
    link.addEventListener('focus', load, { once: true })
    link.addEventListener('pointerenter', load, { once: true })
    link.addEventListener('click', (event) => {
      if (!event.metaKey && !event.ctrlKey && !event.shiftKey) open(event)
    })
  }
  addEventListener('keydown', (event) => {
    const isCombination = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)
    if (isCombination || (event.key === '/' && !isTyping(event.target))) open(event)
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
