/**
 * What every answer of the public site says about itself, wherever it is hosted. The files of the hosts, the server of
 * `npm start` and the tests are made from here.
 */

/** A header and its value. */
export type Header = readonly [name: string, value: string]

/** Everything comes from the site itself; nothing is inline, nothing frames it, nothing writes markup from text. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Sent with every answer, errors and redirects too. */
export const SECURITY_HEADERS: readonly Header[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // Cards and pictures of articles are shown by networks and feed readers; nothing here is for the site alone.
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
]

/** Headers of every answer: the same for every page, so that a host needs one rule. */
export function listHeaders(basePath: string): readonly Header[] {
  return [...SECURITY_HEADERS, ['Speculation-Rules', `"${basePath}/speculation-rules.json"`]]
}

/** A file whose name changes with its content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'
/** A file that keeps its name: kept for an hour, and shown a day longer while it is asked for again. */
export const MEDIA = 'public, max-age=3600, stale-while-revalidate=86400'
/** A page: the browser asks each time, and is answered with 304 when nothing changed. */
export const REVALIDATE = 'public, max-age=0, must-revalidate'

/** Folders with a cache rule of their own, as paths of the site. Everything else is revalidated. */
export const CACHE_RULES: readonly { readonly folder: string; readonly value: string }[] = [
  { folder: '/_next/static/', value: IMMUTABLE },
  { folder: '/assets/', value: IMMUTABLE },
  { folder: '/cards/', value: IMMUTABLE },
  { folder: '/media/', value: MEDIA },
]

/** Types that file servers do not know, by file ending. */
export const RARE_TYPES = {
  md: 'text/markdown; charset=utf-8',
  webmanifest: 'application/manifest+json',
} as const

/** Files that are of another type than their ending says, as paths of the site. */
export const PATH_TYPES: readonly Header[] = [
  ['/speculation-rules.json', 'application/speculationrules+json'],
  ['/feed.json', 'application/feed+json'],
  ['/feed.xml', 'application/rss+xml'],
  ['/opensearch.xml', 'application/opensearchdescription+xml'],
]

/** Files of hosts, which nobody may ask for. */
export const HIDDEN_FILES = ['/_headers', '/_redirects'] as const

/** Pages that are there as Markdown too: the path of an article, dimension or category. */
export const TWIN_PATTERN = '^/(?:insights|dimensions|categories)/[^/.]+$'
/** An `Accept` header that asks for Markdown, unless `PREFERS_HTML` matches it too. */
export const ACCEPTS_MARKDOWN = 'text/markdown'
/** HTML is named before Markdown, as browsers do that name both. */
export const PREFERS_HTML = 'text/html.*text/markdown'

/** The cache rule of a path of the site. */
export function findCacheRule(path: string): string {
  return CACHE_RULES.find(({ folder }) => path.startsWith(folder))?.value ?? REVALIDATE
}

/** Whether a page has a Markdown twin, so that the answer depends on `Accept`. */
export function hasTwin(path: string): boolean {
  return new RegExp(TWIN_PATTERN).test(path)
}

/** Whether a request asks for Markdown rather than a page. */
export function asksForMarkdown(accept: string | undefined): boolean {
  if (accept === undefined) return false
  return accept.includes(ACCEPTS_MARKDOWN) && !new RegExp(PREFERS_HTML).test(accept)
}

/** What caches have to tell apart. */
export function varyOf(path: string): string {
  return hasTwin(path) ? 'Accept, Accept-Encoding' : 'Accept-Encoding'
}
