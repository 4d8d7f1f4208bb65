import { showToast } from './toast'

/** A click on a heading goes there and copies its address, without what stands in the query. */
export function startCopyLinks(): void {
  document.addEventListener('click', async (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return
    const link = event.target instanceof Element ? event.target.closest('.prose :is(h2, h3, h4) > a') : null
    if (!(link instanceof HTMLAnchorElement) || link.hash === '') return
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${link.hash}`)
      showToast('Link copied')
    } catch {
      // The address bar shows the link; there is nothing to say.
    }
  })
}
