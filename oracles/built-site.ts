import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type CheerioAPI, load } from 'cheerio'

/** The built site that the oracles judge, and the content it was built from. */
export const siteDirectory = process.env.SITE_DIR ?? 'out'
export const contentDirectory = process.env.CONTENT_DIR ?? 'content'
export const origin = process.env.SITE_URL ?? 'https://wattnext.ai'

export interface BuiltPage {
  /** Address path: `/insights/a`. */
  readonly path: string
  readonly html: string
  readonly $: CheerioAPI
}

export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

export const readSiteFile = (path: string): string => readFileSync(join(siteDirectory, path), 'utf8')

let known: readonly BuiltPage[] | undefined

/** Every page that has an address: the error page and the pages that only lead elsewhere are not among them. */
export function listPages(): readonly BuiltPage[] {
  known ??= listFiles(siteDirectory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => relative(siteDirectory, file).replaceAll('\\', '/'))
    .filter((name) => name !== '404.html' && !name.startsWith('_'))
    .map((name) => readPage(name, `/${name.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`))
    .filter(({ $ }) => $('meta[http-equiv=refresh]').length === 0)
  return known
}

export function readPage(name: string, path: string): BuiltPage {
  const html = readSiteFile(name)
  return { path, html, $: load(html) }
}

/** Pages of one kind: `/insights/a`, not `/insights/a/related`. */
export const listArticlePages = (): readonly BuiltPage[] =>
  listPages().filter(({ path }) => /^\/insights\/[^/]+$/.test(path))

export const canonicalOf = ({ $ }: BuiltPage): string | undefined => $('link[rel=canonical]').attr('href')

export const isIndexable = ({ $ }: BuiltPage): boolean =>
  !($('meta[name=robots]').attr('content') ?? '').includes('noindex')

/** Text as a reader sees it, spaces squeezed. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text of a part of a page, blocks set apart. */
export function textOf($: CheerioAPI, selector: string): string {
  const copy = load($.html(selector))
  copy('script, style, template').remove()
  copy('p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, div, section, br, pre, summary, span, a').after(' ')
  return squeeze(copy.root().text())
}

/** The nodes of the structured data of a page. */
export function listNodes({ $ }: BuiltPage): readonly Record<string, unknown>[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => JSON.parse($(script).text())['@graph'])
}

export const hasType = (node: Record<string, unknown>, type: string): boolean =>
  [node['@type']].flat().includes(type)
