import type { ParsedDocument } from '../parse-document'
import type { Problem } from '../problem'
import type { CatalogContext } from './context'
import { at } from './cross-file'
import { FIXED_ROUTES, routeOf } from './targets'

interface Canonical {
  /** Original on another host. */
  readonly syndicatedFrom: string | undefined
  /** A path of ours that is declared and not published. */
  readonly declaredPath: string | undefined
  readonly problem: Problem | undefined
}

const NONE: Canonical = { syndicatedFrom: undefined, declaredPath: undefined, problem: undefined }

const HINT = 'Delete the line: the address of a page comes from its file name.'

/** What `canonical_url` of a document comes to; `isPage` says whether a site path is published. */
export function readCanonical(
  document: ParsedDocument,
  context: CatalogContext,
  isPage: (path: string) => boolean,
): Canonical {
  const written = document.fields.canonical_url
  if (written === undefined) return NONE
  const own = `${context.siteUrl}${routeOf(document.type, document.slug)}`
  if (written === own) return NONE
  const report = (code: string, message: string): Canonical => ({
    ...NONE,
    problem: at(document, ['canonical_url'], 'warning', code, message, HINT),
  })
  if (!URL.canParse(written))
    return report(
      'canonical-relative',
      `\`canonical_url\` "${written}" is not a complete address; it is ignored.`,
    )
  const url = new URL(written)
  if (url.protocol !== 'https:')
    return report('canonical-insecure', `\`canonical_url\` "${written}" is not https; it is ignored.`)
  if (!context.ownHosts.has(url.host)) return { ...NONE, syndicatedFrom: url.href }
  const path = url.pathname.replace(/\/+$/, '') || '/'
  if (path === '/')
    return report(
      'canonical-placeholder',
      `\`canonical_url\` "${written}" is the home page, not this page; it is ignored.`,
    )
  const inside = stripBase(path, context)
  if (url.href === own || inside === routeOf(document.type, document.slug)) return NONE
  if (isPage(inside) || FIXED_ROUTES.has(inside)) {
    return report(
      'canonical-other-page',
      `\`canonical_url\` "${written}" is the address of another page; it is ignored.`,
    )
  }
  const found = report(
    'canonical-unpublished',
    `\`canonical_url\` "${written}" is not the address of this page; it becomes a redirect to ${own}.`,
  )
  return { ...found, declaredPath: inside }
}

function stripBase(path: string, context: CatalogContext): string {
  const base = new URL(context.siteUrl).pathname.replace(/\/+$/, '')
  return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path
}
