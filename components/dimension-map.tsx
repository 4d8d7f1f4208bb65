import type { Catalog, Dimension } from '@/lib/content/model'
import { listArticlesIn } from '@/lib/content/queries'
import { listDimensionGroups } from '@/lib/reading/dimension-groups'
import { countDimensionLinks, type DimensionLink, weighLink } from '@/lib/reading/dimension-links'
import { findHue } from '@/lib/reading/hue'
import type { Relations } from '@/lib/related/relation'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

const ROW = 44

interface Props {
  readonly catalog: Catalog
  readonly relations: Relations
}

/** The dimensions as a list of links, with the links between their articles drawn beside it as arcs. */
export function DimensionMap({ catalog, relations }: Props) {
  const links = countDimensionLinks(catalog.articles, relations)
  const groups = listDimensionGroups(catalog)
  // A heading takes a row too.
  const rows = new Map<string, number>()
  let row = 0
  for (const { dimensions } of groups) {
    row++
    for (const { slug } of dimensions) rows.set(slug, row++)
  }
  return (
    <div className="map">
      {groups.map(({ category, dimensions }) => (
        <section key={category?.slug ?? ''} data-hue={category && findHue(catalog, category)}>
          <h3>
            {category ? (
              <a href={href(paths.category(category.slug))}>{category.name}</a>
            ) : (
              'Other dimensions'
            )}
          </h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers */}
          <ol role="list">
            {dimensions.map((dimension) => (
              <li key={dimension.slug}>
                <a href={href(paths.dimension(dimension.slug))}>{dimension.name}</a>
                <Tally count={listArticlesIn(catalog, dimension.slug).length} />
                <Arcs catalog={catalog} dimension={dimension} links={links} rows={rows} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Tally({ count }: { readonly count: number }) {
  const strokes = Array.from({ length: count }, (_, place) => `M${place * 5 + 2} 0v18`).join('')
  return (
    <span className="tally">
      <svg viewBox={`0 0 ${Math.max(5, count * 5)} 18`} aria-hidden="true">
        <path d={strokes} />
      </svg>
      {count}
      <span className="unseen"> questions</span>
    </span>
  )
}

interface ArcsProps {
  readonly catalog: Catalog
  readonly dimension: Dimension
  readonly links: readonly DimensionLink[]
  readonly rows: ReadonlyMap<string, number>
}

function Arcs({ catalog, dimension, links, rows }: ArcsProps) {
  const most = links[0]?.count ?? 1
  const own = rows.get(dimension.slug) ?? 0
  const categories = new Map(catalog.dimensions.map(({ slug, category }) => [slug, category]))
  const arcs = links.flatMap(({ dimensions: [first, second], count }) => {
    if (first !== dimension.slug && second !== dimension.slug) return []
    const other = first === dimension.slug ? second : first
    const weight = weighLink(count, most)
    const isInside = categories.get(other) === dimension.category
    return [{ other, weight, isInside, path: drawArc((rows.get(other) ?? own) - own) }]
  })
  return (
    <svg className="arcs" viewBox={`0 0 100 ${ROW}`} preserveAspectRatio="none" aria-hidden="true">
      {arcs.map(({ other, weight, isInside, path }) => (
        <path key={other} className={isInside ? 'inside' : undefined} strokeWidth={weight} d={path} />
      ))}
    </svg>
  )
}

/** From the middle of this row to the middle of another, the further the wider. */
function drawArc(rows: number): string {
  const height = rows * ROW
  const reach = Math.round(Math.min(132, 16 + Math.abs(height) ** 0.8 * 0.75))
  return `M0 22C${reach} 22 ${reach} ${22 + height} 0 ${22 + height}`
}
