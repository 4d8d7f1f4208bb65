import type { Catalog } from '@/lib/content/model'
import { findHue } from '@/lib/reading/hue'

/** A voice: heights of the strokes, in units of the drawing. */
const HEIGHTS = [5, 9, 12, 7, 4, 10, 6, 11, 8, 13, 6, 9, 4]
const FULL = 14

interface Props {
  readonly catalog: Catalog
  readonly lit: readonly string[]
}

/** The mark: a stroke for each dimension, in groups. Those of this page are lit; one alone stands at full height. */
export function Pulse({ catalog, lit }: Props) {
  const paths = new Map<number, string>()
  let x = 1
  for (const [place, dimension] of catalog.dimensions.entries()) {
    if (place > 0 && dimension.category !== catalog.dimensions[place - 1]?.category) x += 2
    const isLit = lit.includes(dimension.slug)
    const height = isLit && lit.length === 1 ? FULL : (HEIGHTS[place % HEIGHTS.length] ?? FULL)
    const hue = isLit ? (findHue(catalog, dimension) ?? 0) : 0
    paths.set(hue, `${paths.get(hue) ?? ''}M${x} ${FULL - height}v${2 * height}`)
    x += 4
  }
  return (
    <svg className="pulse" viewBox={`0 0 ${Math.max(x + 1, 4)} 28`} aria-hidden="true">
      {[...paths].map(([hue, path]) => (
        <path key={hue} data-hue={hue || undefined} d={path} />
      ))}
    </svg>
  )
}
