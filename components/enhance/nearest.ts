import { measureLikeness } from './likeness'
import { readPage } from './read-page'

const SHOWN = 5
const LEAST_LIKENESS = 0.22

/** On a page that does not exist: the articles whose title or address is most like the address that was asked for. */
export async function startNearest(): Promise<void> {
  const section = document.querySelector<HTMLElement>('#nearest')
  const list = section?.querySelector('ul')
  if (!section || !list) return
  const asked = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '').replace(
    /\.\w+$/,
    '',
  )
  const page = asked === '' ? undefined : await readPage(section.dataset.list ?? '')
  if (!page) return
  const found = [...page.querySelectorAll<HTMLAnchorElement>('.articles h3 a')]
    .map((link) => {
      const { textContent: title, pathname } = link
      const slug = pathname.split('/').at(-1) ?? ''
      return { link, likeness: Math.max(measureLikeness(asked, slug), measureLikeness(asked, title ?? '')) }
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
  for (const { link } of found) {
    const item = document.createElement('li')
    item.append(document.importNode(link, true))
    list.append(item)
  }
  section.hidden = found.length === 0
}
