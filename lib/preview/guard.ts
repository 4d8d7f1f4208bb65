import { findState, isVisible } from '@/lib/content/visibility'
import { listUsedMedia } from '@/lib/site/media'
import { judgeToken } from './access'
import { readPreview } from './content'
import { findDocument } from './documents'
import type { Scope } from './token'

/** What the guard answers: let through, refuse in plain words, or lead to the public page of a published document. */
export type Answer =
  | { readonly kind: 'pass'; readonly scope: Scope }
  | { readonly kind: 'refuse'; readonly status: 403 | 410 }
  | { readonly kind: 'published'; readonly path: string }

const FORBIDDEN: Answer = { kind: 'refuse', status: 403 }
const GONE: Answer = { kind: 'refuse', status: 410 }

/** What a token is worth now: also whether the one document that it opens still exists, and is still private. */
export async function judgeLink(token: string | undefined, now = new Date()): Promise<Answer> {
  const verdict = judgeToken(token, now)
  if (verdict.kind === 'refused') return verdict.reason === 'invalid' ? FORBIDDEN : GONE
  const { scope } = verdict.grant
  if (scope === 'all') return { kind: 'pass', scope }
  const { files } = await readPreview({ scope, asOf: undefined }, now)
  const document = findDocument(files, scope)
  if (!document) return GONE
  const path = `${scope.slice(0, scope.lastIndexOf('/') + 1)}${document.slug}`
  if (isVisible(findState(document.fields, now), 'public')) return { kind: 'published', path }
  return { kind: 'pass', scope }
}

/** Whether a holder of a link may ask for a site path. What is private and not theirs is refused like what does not exist. */
export async function judgePath(scope: Scope, path: string, now = new Date()): Promise<Answer> {
  const pass: Answer = { kind: 'pass', scope }
  if (scope === 'all' || path.startsWith('/_next/') || path === '/preview/events') return pass
  if (path.startsWith('/preview')) return FORBIDDEN
  const { files, catalog } = await readPreview({ scope, asOf: undefined }, now)
  if (path.startsWith('/media/'))
    return listUsedMedia(catalog).includes(path.slice('/media/'.length)) ? pass : FORBIDDEN
  const [, section, slug] = path.split('/')
  const route = `/${section}/${slug}`
  const document = findDocument(files, route.replace(/\.\w+$/, ''))
  const isShown = [...catalog.articles, ...catalog.dimensions, ...catalog.categories].some(
    (page) => page.file === document?.file,
  )
  return document === undefined || isShown ? pass : FORBIDDEN
}
