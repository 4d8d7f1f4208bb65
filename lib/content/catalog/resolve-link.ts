import { posix } from 'node:path'
import { buildComparable } from '../comparable'
import { findNearest } from '../nearest'
import type { Problem } from '../problem'
import { FOLDERS } from '../read-content'
import { suggestTarget } from './suggest-target'
import { FIXED_ROUTES, type LinkTargets, routeOf, spellingOf, type Target } from './targets'

/** Where a link stands. */
export interface LinkSource {
  /** File of the document, relative to the content directory. */
  readonly file: string
  readonly isVisible: boolean
  readonly headingIds: ReadonlySet<string>
  readonly siteUrl: string
  readonly ownHosts: ReadonlySet<string>
}

/** What became of a link: an address to print, or undefined for plain text; and what an author should know. */
export interface ResolvedLink {
  readonly href: string | undefined
  readonly fault: Pick<Problem, 'severity' | 'code' | 'message' | 'hint'> | undefined
}

const fine = (href: string): ResolvedLink => ({ href, fault: undefined })
const warn = (href: string | undefined, code: string, message: string, hint: string): ResolvedLink => ({
  href,
  fault: { severity: 'warning', code, message, hint },
})

/** Finds what an author meant by a link target, as DESIGN describes; `text` is what the link says. */
export function resolveLink(
  target: string,
  text: string,
  source: LinkSource,
  targets: LinkTargets,
): ResolvedLink {
  if (/^(mailto|tel):/i.test(target)) return fine(target)
  if (/^(https?:|\/\/)/i.test(target)) return resolveAbsolute(target, text, source, targets)
  const [path = '', hash] = splitHash(target)
  if (path === '') return resolveAnchor(hash ?? '', source)
  return resolvePath(path, hash, target, text, source, targets)
}

function resolveAbsolute(
  target: string,
  text: string,
  source: LinkSource,
  targets: LinkTargets,
): ResolvedLink {
  const address = target.startsWith('//') ? `https:${target}` : target
  if (!URL.canParse(address))
    return warn(
      undefined,
      'link-dead',
      `"${target}" is not a web address.`,
      'Write it in full, for example `https://example.com/page`.',
    )
  const url = new URL(address)
  if (!source.ownHosts.has(url.host)) return fine(address)
  const path = url.pathname.replace(/\/$/, '')
  const basePath = new URL(source.siteUrl).pathname.replace(/\/$/, '')
  if (path === '' || path === basePath) {
    const named = findByText(text, targets)
    if (!named?.isVisible) return fine(address)
    return warn(
      named.route,
      'link-placeholder',
      `The link goes to the home page, but its text names \`${named.document.file}\`; it goes there.`,
      `Write \`${relativePath(source.file, named)}\`.`,
    )
  }
  const inside = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
  const isOurs = /^\/(insights|dimensions|categories|tags)\/[^/]+$/.test(inside) || FIXED_ROUTES.has(inside)
  return isOurs
    ? resolvePath(inside, url.hash.slice(1) || undefined, target, text, source, targets)
    : fine(address)
}

function resolveAnchor(hash: string, source: LinkSource): ResolvedLink {
  if (source.headingIds.has(hash) || hash === '' || hash === 'answer') return fine(`#${hash}`)
  const nearest = findNearest(hash, source.headingIds)
  return warn(
    undefined,
    'anchor-dead',
    `There is no heading \`#${hash}\` on this page; the link is plain text.`,
    nearest ? `Did you mean \`#${nearest}\`?` : 'Link to a heading that exists.',
  )
}

function resolvePath(
  path: string,
  hash: string | undefined,
  written: string,
  text: string,
  source: LinkSource,
  targets: LinkTargets,
): ResolvedLink {
  const absolute = posix.normalize(
    posix.join(
      '/',
      path.startsWith('/') ? '' : posix.dirname(source.file),
      safeDecode(path.split('?')[0] ?? ''),
    ),
  )
  const media = absolute.slice(1)
  if (targets.media.has(media)) return fine(`/media/${media}`)
  const route = findRoute(absolute)
  if (FIXED_ROUTES.has(route) || targets.tagRoutes.has(route)) return fine(route)
  const parent = /^(\/insights\/[^/]+)\/related$/.exec(route)?.[1]
  const exact = targets.byRoute.get(route) ?? (parent === undefined ? undefined : targets.byRoute.get(parent))
  if (exact) {
    if (exact.isVisible || !source.isVisible)
      return withHash(exact, hash, parent === undefined ? '' : '/related')
    return warn(
      undefined,
      'link-unpublished',
      `"${written}" is not published; the link is plain text until it is.`,
      'Publish that page first, or take the link out.',
    )
  }
  // One typing mistake there is one problem, not one at each link to it.
  if (targets.broken.has(route)) return { href: undefined, fault: undefined }
  const moved = targets.byAlias.get(route)
  if (moved?.isVisible)
    return {
      ...withHash(moved, hash, ''),
      fault: {
        severity: 'warning',
        code: 'link-moved',
        message: `"${written}" has moved to \`${moved.document.file}\`.`,
        hint: `Write \`${relativePath(source.file, moved)}\`.`,
      },
    }
  const healed = [targets.bySpelling.get(spellingOf(route)), findByText(text, targets)].find(
    (candidate) => candidate?.isVisible && candidate.document.file !== source.file,
  )
  if (healed) {
    const why =
      spellingOf(healed.route) === spellingOf(route)
        ? 'only its spelling differs'
        : 'the text of the link is its title'
    return warn(
      healed.route,
      'link-healed',
      `"${written}" does not exist; the link goes to \`${healed.document.file}\`, because ${why}.`,
      `Write \`${relativePath(source.file, healed)}\`.`,
    )
  }
  const nearest = suggestTarget(route, text, targets)
  const hint = nearest
    ? `The nearest is "${nearest.document.title}": \`${relativePath(source.file, nearest)}\`.`
    : 'Write that page, or take the link out.'
  return warn(undefined, 'link-dead', `"${written}" does not exist; the link is plain text.`, hint)
}

function withHash(target: Target, hash: string | undefined, suffix: string): ResolvedLink {
  const route = `${target.route}${suffix}`
  if (hash === undefined || hash === '') return fine(route)
  const ids = target.document.body.headings.map((heading) => heading.id)
  if (ids.includes(hash) || hash === 'answer') return fine(`${route}#${hash}`)
  const nearest = findNearest(hash, ids)
  return warn(
    route,
    'anchor-dead',
    `There is no heading \`#${hash}\` in \`${target.document.file}\`; the link goes to the top of the page.`,
    nearest ? `Did you mean \`#${nearest}\`?` : 'Link to a heading that exists.',
  )
}

/** The site path that a path in the repository stands for. */
export function findRoute(absolute: string): string {
  const path = absolute.replace(/\/+$/, '').replace(/\.(md|html?)$/i, '')
  const [, folder = '', name = '', ...rest] = path.split('/')
  const type =
    folder === 'insights' ? 'article' : Object.entries(FOLDERS).find(([key]) => key === folder)?.[1]
  if (/^(readme|index)$/i.test(folder) || path === '') return '/'
  if (type === undefined) return path
  if (name === '' || /^(readme|index)$/i.test(name))
    return { article: '/insights', dimension: '/dimensions', category: '/dimensions' }[type]
  return [routeOf(type, name), ...rest].join('/')
}

/** The page whose title or name a link's text repeats; `View X dimension overview →` and `All X Content` count as X. */
function findByText(text: string, targets: LinkTargets): Target | undefined {
  const plain = text.replace(/[→»*]+/g, '').trim()
  const named = plain
    .replace(/^(view|all|see)\s+/i, '')
    .replace(/\s+(dimension overview|dimension|overview|content|questions)$/i, '')
  return (
    targets.byTitle.get(buildComparable(plain)) ??
    targets.byTitle.get(buildComparable(named)) ??
    targets.byTitle.get(buildComparable(named.replace(/\s+dimension$/i, '')))
  )
}

function relativePath(from: string, target: Target): string {
  return posix.relative(posix.dirname(from), target.document.file)
}

function splitHash(target: string): readonly [string, string | undefined] {
  const at = target.indexOf('#')
  return at < 0 ? [target, undefined] : [target.slice(0, at), safeDecode(target.slice(at + 1))]
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
