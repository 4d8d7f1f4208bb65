import type { Catalog } from '@/lib/content/model'

/** Distance between strokes, and what is added between categories. */
const STEP = 40
const GAP = 24

/** Where the stroke of each dimension stands in a drawing of them side by side, by slug, and how wide that is. */
export function placeStrokes(catalog: Catalog): {
  readonly width: number
  readonly places: ReadonlyMap<string, number>
} {
  const places = new Map<string, number>()
  let x = 12
  for (const [index, dimension] of catalog.dimensions.entries()) {
    if (index > 0 && dimension.category !== catalog.dimensions[index - 1]?.category) x += GAP
    places.set(dimension.slug, x)
    x += STEP
  }
  return { places, width: Math.max(STEP, x - STEP + 12) }
}
