import { createHash, type Hash } from 'node:crypto'
import type { ParsedDocument } from '../parse-document'
import { type ResolvedBody, resolveBody } from './resolve-body'
import type { LinkSource } from './resolve-link'
import type { LinkTargets } from './targets'

type Source = Omit<LinkSource, 'file' | 'headingIds'>

interface Entry {
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
    return (document, source) => {
      const base = `${source.isVisible}${source.siteUrl}${[...source.ownHosts].join()}`
      const known = this.entries.get(document)
      if (known?.signature === base + names || known?.signature === base + headings) return known.resolved
      const resolved = resolveBody(document, source, targets)
      const signature = base + (pointsIntoPages(resolved) ? headings : names)
      this.entries.set(document, { signature, resolved })
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

function signTargets({ byRoute, byAlias, byTitle, tagRoutes, media }: LinkTargets): string {
  const digest = createHash('sha256')
  for (const [route, { document, isVisible }] of byRoute)
    add(digest, `${route}\n${document.title}\n${isVisible}`)
  for (const [alias, { route }] of byAlias) add(digest, `${alias}\n${route}`)
  for (const [title, { route }] of byTitle) add(digest, `${title}\n${route}`)
  for (const route of tagRoutes) add(digest, route)
  for (const file of media) add(digest, file)
  return digest.digest('hex')
}

function signHeadings({ byRoute }: LinkTargets): string {
  const digest = createHash('sha256')
  for (const [route, { document }] of byRoute) {
    add(digest, route)
    for (const { id } of document.body.headings) add(digest, id)
  }
  return digest.digest('hex')
}

function add(digest: Hash, part: string): void {
  digest.update(part).update('\0')
}
