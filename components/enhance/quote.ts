import { buildTextFragment } from './passage'
import { copyText } from './share'

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, pre, dt, dd, summary'

/** Offers a link to the passage that a reader selects in an article. */
export function startQuote(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const article = document.querySelector('main article')
  if (!article || canonical === undefined) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quote'
  button.popover = 'manual'
  button.textContent = 'Copy link to this passage'
  // Keeps the selection when the button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    const range = findRange(article)
    const fragment = range && findFragment(article, range)
    if (fragment !== undefined) copyText(`${canonical}#${fragment}`)
    button.hidePopover()
  })
  document.body.append(button)
  document.addEventListener('selectionchange', () => place(button, findRange(article)))
}

function findRange(article: Element): Range | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const isInText = [range.startContainer, range.endContainer].every((node) => {
    const element = node instanceof Element ? node : node.parentElement
    return article.contains(node) && element?.closest('.prose, #answer')
  })
  return isInText && range.toString().trim().length > 2 ? range : undefined
}

function place(button: HTMLElement, range: Range | undefined): void {
  if (!range) {
    button.hidePopover()
    return
  }
  const box = range.getBoundingClientRect()
  button.showPopover()
  button.style.left = `${Math.max(8, Math.min(box.left, innerWidth - button.offsetWidth - 8)) + scrollX}px`
  button.style.top = `${box.bottom + scrollY + 8}px`
}

/** Id of the heading above a passage, and its text fragment. */
function findFragment(article: Element, range: Range): string | undefined {
  const { page, from, to } = readOffsets(article, range)
  const fragment = buildTextFragment(page, from, to)
  return fragment === undefined ? undefined : `${findHeading(article, range)}${fragment}`
}

/** The text of an article with a line break between blocks, and where a range lies in it. */
function readOffsets(article: Element, range: Range): { page: string; from: number; to: number } {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  let [page, from, to] = ['', -1, -1]
  let block: Element | null | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement?.closest(BLOCKS)
    if (page !== '' && own !== block) page += '\n'
    block = own
    const text = node.textContent ?? ''
    if (range.intersectsNode(node)) {
      if (from < 0) from = page.length + (node === range.startContainer ? range.startOffset : 0)
      to = page.length + (node === range.endContainer ? range.endOffset : text.length)
    }
    page += text.replace(/\s/g, ' ')
  }
  return { page, from, to }
}

function findHeading(article: Element, range: Range): string {
  const above = [...article.querySelectorAll(':is(h2, h3, h4)[id], #answer')].filter(
    (heading) => range.comparePoint(heading, 0) < 0 || heading.contains(range.startContainer),
  )
  const nearest = above.at(-1)
  return nearest?.closest('#answer') ? 'answer' : (nearest?.id ?? '')
}
