import { asksForMarkdown, HIDDEN_FILES, hasTwin } from './policy'

export type Resolution =
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  /** `file` is a path in the output directory, without `.html` if it is a page; `path` is the path of the site. */
  | { readonly kind: 'file'; readonly path: string; readonly file: string }

interface Request {
  /** Path as asked for, without query. */
  readonly path: string
  readonly accept: string | undefined
}

/** What a host does with a path: one redirect at most, the Markdown twin when it is asked for, or the file of that path. */
export function resolveRequest(
  { path, accept }: Request,
  basePath: string,
  redirects: ReadonlyMap<string, string>,
): Resolution {
  const moved = redirects.get(path) ?? redirects.get(path.replace(/\/+$/, ''))
  if (moved !== undefined) return { kind: 'redirect', to: moved }
  if (path !== basePath && !path.startsWith(`${basePath}/`)) return { kind: 'missing' }
  const inside = path.slice(basePath.length) || '/'
  const plain = inside
    .replace(/\/+$/, '')
    .replace(/\.html$/, '')
    .replace(/^\/index$/, '')
  if (plain !== inside && inside !== '/')
    return { kind: 'redirect', to: `${basePath}${plain.replace(/^\/{2,}/, '/') || '/'}` }
  if (inside === '/404' || HIDDEN_FILES.some((hidden) => hidden === inside)) return { kind: 'missing' }
  const isTwin = hasTwin(inside) && asksForMarkdown(accept)
  return { kind: 'file', path: inside, file: isTwin ? `${inside}.md` : inside }
}
