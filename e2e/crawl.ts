/** A page as a crawler sees it. */
export interface CrawledPage {
  readonly path: string
  readonly status: number
  readonly html: string
}

const attribute = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replace(/&amp;/g, '&').replace(/&#x27;/g, "'"))

/** Every `href` and `src` of a page that stays on the site, without fragment. */
export function listInternalLinks(html: string, origin: string, path: string): readonly string[] {
  const body = html.replace(/<script[\s\S]*?<\/script>/g, '')
  return attribute(body, /\s(?:href|src)="([^"]*)"/g)
    .filter((link) => !/^(mailto|tel|data):/.test(link))
    .map((link) => new URL(link, `${origin}${path}`))
    .filter((url) => url.origin === origin)
    .map((url) => url.pathname + url.search)
}

/** Follows every internal link from a page, home unless another is named; pages by path, in the order found. */
export async function crawl(origin: string, start = '/'): Promise<ReadonlyMap<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>()
  const waiting = [start]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue
    const response = await fetch(`${origin}${path}`, { redirect: 'manual' })
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await response.text() : ''
    await response.body?.cancel().catch(() => undefined)
    pages.set(path, { path, status: response.status, html })
    waiting.push(...listInternalLinks(html, origin, path).filter((link) => !pages.has(link)))
  }
  return pages
}

/** The first value that a pattern captures, or undefined. */
export function capture(html: string, pattern: RegExp): string | undefined {
  return attribute(html, new RegExp(pattern.source, 'g'))[0]
}

/** The text of a page body: no tags, no scripts, common entities decoded, blanks folded. */
export function plainText(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#x27|apos|#39);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
