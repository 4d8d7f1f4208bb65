/** Part of the window, from the top, above which a heading counts as reached. */
const REACHED = 0.3

/** Marks the entry of the table of contents whose section is being read. */
export function startCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')]
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })
  if (sections.length === 0) return
  const mark = () => {
    const reached = sections.filter(
      ({ heading }) => heading.getBoundingClientRect().top < innerHeight * REACHED,
    )
    const current = reached.at(-1)?.link
    for (const { link } of sections) {
      if (link === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  let isWaiting = false
  const schedule = () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      mark()
    })
  }
  addEventListener('scroll', schedule, { passive: true })
  schedule()
}
