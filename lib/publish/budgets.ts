/** What a page may weigh at load, in bytes as they travel (brotli; fonts and pictures as they are), and how much it may ask for. */
export interface Budget {
  /** All that is needed to draw it: fits the first TCP window of ten packets. */
  readonly htmlAndCss: number
  readonly script: number
  readonly font: number
  /** Everything but fonts. */
  readonly total: number
  readonly requests: number
}

const ARTICLE: Budget = { htmlAndCss: 14_600, script: 6_000, font: 24_000, total: 22_000, requests: 6 }

/** Other pages have a style sheet of their own. */
const PAGE: Budget = { ...ARTICLE, requests: 7 }

/** Pages that list the whole collection grow with it. */
const LIST: Budget = { ...PAGE, htmlAndCss: 40_000, total: 46_000, requests: 8 }

const LISTS: ReadonlySet<string> = new Set(['insights.html', 'search.html', 'tags.html'])

/** Pages for whoever passes an article on show its social card. */
const SHARE: Budget = { ...PAGE, total: 110_000, requests: 8 }

/** The budget of a page, by its name in the output directory. */
export function findBudget(name: string): Budget {
  if (LISTS.has(name)) return LIST
  if (name.endsWith('/share.html')) return SHARE
  return /^insights\/[^/]+$/.test(name) ? ARTICLE : PAGE
}
