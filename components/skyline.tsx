import type { Catalog } from '@/lib/content/model'
import { listArticlesIn } from '@/lib/content/queries'
import { countDimensionLinks, weighLink } from '@/lib/reading/dimension-links'
import { findHue } from '@/lib/reading/hue'
import { placeStrokes } from '@/lib/reading/strokes'
import type { Relations } from '@/lib/related/relation'

const BASE = 240
const STROKE = 76

interface Props {
  readonly catalog: Catalog
  readonly relations: Relations
}

/** The map drawn flat, each stroke as long as its dimension has questions: decoration, the map below says it in words. */
export function Skyline({ catalog, relations }: Props) {
  const { places, width } = placeStrokes(catalog)
  const links = countDimensionLinks(catalog.articles, relations)
  const most = links[0]?.count ?? 1
  const hues = new Map(catalog.dimensions.map((dimension) => [dimension.slug, findHue(catalog, dimension)]))
  const counts = catalog.dimensions.map(({ slug }) => listArticlesIn(catalog, slug).length)
  const tallest = Math.max(1, ...counts)
  return (
    <svg className="skyline" viewBox={`0 0 ${width} ${BASE + STROKE + 4}`} aria-hidden="true">
      {[...links].reverse().map(({ dimensions: [first, second], count }) => {
        const [from, to] = [places.get(first) ?? 0, places.get(second) ?? 0]
        const radius = Math.abs(to - from) / 2
        const isInside = hues.get(first) === hues.get(second)
        return (
          <path
            key={`${first} ${second}`}
            data-hue={isInside ? hues.get(first) : undefined}
            strokeWidth={weighLink(count, most)}
            d={`M${Math.min(from, to)} ${BASE - 8}A${radius} ${Math.round(radius * 0.86)} 0 0 1 ${Math.max(from, to)} ${BASE - 8}`}
          />
        )
      })}
      {catalog.dimensions.map(({ slug }, place) => (
        <path
          key={slug}
          data-hue={hues.get(slug)}
          strokeWidth="8"
          d={`M${places.get(slug)} ${BASE}v${Math.round(((counts[place] ?? 0) / tallest) * STROKE)}`}
        />
      ))}
    </svg>
  )
}
