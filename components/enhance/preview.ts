import { readPage } from './read-page'

interface Summary {
  readonly title: string
  readonly answer: string
  readonly hue: string | undefined
}

const SHOW_AFTER = 350
const HIDE_AFTER = 250
const ARTICLE = /\/insights\/[^/]+$/

/** Where a link says enough by itself: lists that show the answer already. */
const SILENT = '.articles, .breadcrumb, nav'

const summaries = new Map<string, Promise<Summary | undefined>>()
let box: HTMLElement | undefined
let timer = 0

/**
 * Shows title and answer of the article a link leads to, on hover and on keyboard focus. Touch never sees it, Escape
 * closes it, the pointer may enter it; each article is fetched once, and only after the reader has paused.
 */
export function startPreview(): void {
  const wait = (task: () => void, milliseconds: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(task, milliseconds)
  }
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return
    const link = findLink(event.target)
    if (link) wait(() => show(link), SHOW_AFTER)
    else if (box?.contains(event.target)) clearTimeout(timer)
    else wait(hide, HIDE_AFTER)
  })
  document.addEventListener('focusin', (event) => {
    const link = event.target instanceof Element ? findLink(event.target) : undefined
    if (link?.matches(':focus-visible')) wait(() => show(link), SHOW_AFTER)
    else wait(hide, 0)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') wait(hide, 0)
  })
  addEventListener('pagehide', hide)
}

function findLink(target: Element): HTMLAnchorElement | undefined {
  const link = target.closest<HTMLAnchorElement>('main a[href]')
  if (!link || link.origin !== location.origin || !ARTICLE.test(link.pathname)) return undefined
  return link.pathname === location.pathname || link.closest(SILENT) ? undefined : link
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const url = link.origin + link.pathname
  const started = timer
  let summary = summaries.get(url)
  if (!summary) {
    summary = readSummary(url)
    summaries.set(url, summary)
  }
  const found = await summary
  // Another link, or none, may have had its turn meanwhile.
  if (!found || started !== timer) return
  box ??= createBox()
  const title = document.createElement('b')
  title.textContent = found.title
  box.dataset.hue = found.hue ?? ''
  box.replaceChildren(title, found.answer)
  box.showPopover()
  place(box, link)
}

function hide(): void {
  box?.hidePopover()
}

function createBox(): HTMLElement {
  const made = document.createElement('div')
  made.className = 'preview'
  made.popover = 'manual'
  document.body.append(made)
  return made
}

/** Below the last line of the link, above its first where there is no room. */
function place(element: HTMLElement, link: HTMLElement): void {
  const lines = [...link.getClientRects()]
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return
  const { offsetWidth, offsetHeight } = element
  const isLow = last.bottom + offsetHeight + 16 > innerHeight && first.top > offsetHeight + 16
  const top = isLow ? first.top - offsetHeight - 8 : last.bottom + 8
  const left = Math.max(16, Math.min(last.left, document.documentElement.clientWidth - offsetWidth - 16))
  element.style.insetBlockStart = `${top + scrollY}px`
  element.style.insetInlineStart = `${left}px`
}

async function readSummary(url: string): Promise<Summary | undefined> {
  const page = await readPage(url)
  const title = page?.querySelector('h1')?.textContent
  const answer = page?.querySelector('#answer p')?.textContent
  if (!page || !title || !answer) return undefined
  return { title, answer, hue: page.querySelector<HTMLElement>('.page')?.dataset.hue }
}
