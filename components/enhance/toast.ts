const SHOWN_MILLISECONDS = 1800

let toast: HTMLElement | undefined
let timer = 0

/** A short message at the foot of the window, spoken too. */
export function showToast(text: string): void {
  if (!toast) {
    toast = document.createElement('div')
    toast.className = 'toast'
    toast.popover = 'manual'
    toast.setAttribute('role', 'status')
    document.body.append(toast)
  }
  toast.showPopover()
  toast.textContent = text
  clearTimeout(timer)
  timer = window.setTimeout(() => toast?.hidePopover(), SHOWN_MILLISECONDS)
}
