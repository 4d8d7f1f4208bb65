const PAUSE = 500

/** Says a text in a live region once the reader has paused, so that typing is not talked over. */
export function createAnnouncer(region: Element): (text: string) => void {
  let timer = 0
  return (text) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      region.textContent = text
    }, PAUSE)
  }
}
