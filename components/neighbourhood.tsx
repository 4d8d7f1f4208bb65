import type { Article, Catalog } from '@/lib/content/model'
import type { Lead } from '@/lib/reading/article-leads'
import { findHue } from '@/lib/reading/hue'
import { placeStrokes } from '@/lib/reading/strokes'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

const BASE = 130

interface Props {
  readonly catalog: Catalog
  readonly article: Article
  readonly leads: readonly Lead[]
}

/** The dimensions an article leads to: arcs from its own stroke, and the same as a list with names and numbers. */
export function Neighbourhood({ catalog, article, leads }: Props) {
  const { places, width } = placeStrokes(catalog)
  const own = places.get(article.dimension ?? '')
  const arcs = own === undefined ? [] : leads.filter(({ dimension }) => dimension.slug !== article.dimension)
  const rest = catalog.dimensions.filter(
    ({ slug }) => !leads.some(({ dimension }) => dimension.slug === slug),
  )
  return (
    <figure className="neighbourhood">
      <svg viewBox={`0 0 ${width} 170`} aria-hidden="true">
        <path className="axis" d={`M0 ${BASE}H${width}`} />
        <path d={rest.map(({ slug }) => `M${places.get(slug)} ${BASE}v14`).join('')} />
        {leads.map(({ dimension }) => (
          <path
            key={dimension.slug}
            data-hue={findHue(catalog, dimension)}
            d={`M${places.get(dimension.slug)} ${BASE}v36`}
          />
        ))}
        {arcs.map(({ dimension, count }) => (
          <path
            key={dimension.slug}
            data-hue={findHue(catalog, dimension)}
            strokeWidth={Math.min(6, count + 1)}
            d={drawArc(own ?? 0, places.get(dimension.slug) ?? 0)}
          />
        ))}
      </svg>
      <figcaption>
        <ul>
          {leads.map(({ dimension, count }) => (
            <li key={dimension.slug} data-hue={findHue(catalog, dimension)}>
              <a href={href(paths.dimension(dimension.slug))}>{dimension.name}</a> {count}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function drawArc(from: number, to: number): string {
  const radius = Math.abs(to - from) / 2
  return `M${from} ${BASE}A${radius} ${Math.min(radius, BASE - 8)} 0 0 ${to > from ? 1 : 0} ${to} ${BASE}`
}
