import { createHash } from 'node:crypto'
import { memoizeObject } from '../memoize-object'
import type { ParsedDocument } from '../parse-document'
import { type ResolvedBody, resolveBody } from './resolve-body'
import type { LinkSource } from './resolve-link'
import { FIXED_ROUTES, type LinkTargets } from './targets'

type Source = Omit<LinkSource, 'file' | 'headingIds'>

interface Entry {
  /** Of the site, and of whether the document is shown. */
  readonly base: string
  /** Of everything that its links could come to mean. */
  readonly signature: string
  readonly resolved: ResolvedBody
}

/** Keeps resolved bodies, so that after a change only documents whose links could now mean something else are linked again. */
export class ResolvedBodies {
  private readonly entries = new WeakMap<ParsedDocument, Entry>()

  /** A resolver for one state of the targets. */
  linkTo(targets: LinkTargets): (document: ParsedDocument, source: Source) => ResolvedBody {
    const names = signTargets(targets)
    const headings = `${names}#${signHeadings(targets)}`
    const isShown = (path: string): boolean =>
      targets.byRoute.get(path)?.isVisible ?? (FIXED_ROUTES.has(path) || targets.tagRoutes.has(path))
    return (document, source) => {
      const base = `${source.isVisible}${source.siteUrl}${[...source.ownHosts].join()}`
      const known = this.entries.get(document)
      if (known?.signature === base + names || known?.signature === base + headings) return known.resolved
      if (known?.base === base && known.resolved.uses?.every(isShown)) return known.resolved
      const resolved = resolveBody(document, source, targets)
      const signature = base + (pointsIntoPages(resolved) ? headings : names)
      this.entries.set(document, { base, signature, resolved })
      return resolved
    }
  }
}

/** Whether a link, working or dead, depends on the headings of another page. */
function pointsIntoPages({ body, problems }: ResolvedBody): boolean {
  return (
    body.links.some(({ href }) => href !== undefined && /^\/[^#]*#/.test(href)) ||
    problems.some((problem) => problem.code === 'anchor-dead')
  )
}

function signTargets({ byRoute, byAlias, byTitle, tagRoutes, media, broken }: LinkTargets): string {
  const parts: string[] = []
  for (const [route, { document, isVisible }] of byRoute)
    parts.push(route, document.title, isVisible ? 'visible' : 'hidden')
  for (const [alias, { route }] of byAlias) parts.push(alias, route)
  for (const [title, { route }] of byTitle) parts.push(title, route)
  return sign([...parts, ...tagRoutes, ...media, 'broken', ...broken])
}

function signHeadings({ byRoute }: LinkTargets): string {
  return sign([...byRoute].flatMap(([route, { document }]) => [route, joinHeadings(document)]))
}

const joinHeadings = memoizeObject(({ body }: ParsedDocument): string =>
  body.headings.map(({ id }) => id).join('\n'),
)

function sign(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}
