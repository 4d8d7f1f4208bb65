import type { Heading } from '@/lib/content/model'

/** With fewer headings than this the page is its own overview. */
const FEWEST = 3

/** The main headings of a text: always there on wide screens, a disclosure on narrow ones. */
export function Toc({ headings }: { readonly headings: readonly Heading[] }) {
  const main = headings.filter((heading) => heading.depth === 2)
  if (main.length < FEWEST) return null
  return (
    <nav className="toc" aria-label="On this page">
      <details className="wide">
        <summary>On this page</summary>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers */}
        <ol role="list">
          {main.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
