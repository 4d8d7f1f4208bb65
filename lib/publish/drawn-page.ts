/** Routes of pages, by what is on them. */
export const DRAWN_ROUTES = [
  'article',
  'related',
  'share',
  'tag',
  'home',
  'articles',
  'dimensions',
  'dimension',
  'category',
  'tags',
  'search',
  'missing',
] as const

export type DrawnRoute = (typeof DRAWN_ROUTES)[number]

/** A page that a build can draw: what it is about, if its route has several, and its file in the output directory. */
export interface DrawnPage {
  readonly route: DrawnRoute
  readonly slug: string
  readonly file: string
}

/** The page of a route that lies at a site path. */
export function buildDrawnPage(route: DrawnRoute, path: string, slug = ''): DrawnPage {
  return { route, slug, file: `${path.slice(1)}.html` }
}
