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
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px -${100 - REACHED * 100}% 0px`,
    threshold: [0, 1],
  })
  for (const { heading } of sections) observer.observe(heading)
}
