import { routeOf } from '@/lib/content/catalog/targets'
import { findState, isVisible } from '@/lib/content/visibility'
import { listUsedMedia } from '@/lib/site/media'
import { judgeToken } from './access'
import { readPreview } from './content'
import { findDocument, listFilesOf } from './documents'
import type { Scope } from './token'

/** What the guard answers: let through, refuse in plain words, or lead to the public page of a published document. */
export type Answer =
  | { readonly kind: 'pass'; readonly scope: Scope }
  | { readonly kind: 'refuse'; readonly status: 403 | 410 | 503 }
  | { readonly kind: 'published'; readonly path: string }

const FORBIDDEN: Answer = { kind: 'refuse', status: 403 }
const GONE: Answer = { kind: 'refuse', status: 410 }
/** Its file cannot be read just now. */
const UNREADY: Answer = { kind: 'refuse', status: 503 }

/** Sections of the site below which each name is a document. */
const DOCUMENTS = new Set(['insights', 'dimensions', 'categories'])

/** What the guard answers to a request with a token for a site path. */
export async function judgeRequest(token: string | undefined, path: string): Promise<Answer> {
  // What the framework made for the whole site holds nothing of the content: nothing is read for it.
  const verdict = path.startsWith('/_next/') ? judgeToken(token) : undefined
  if (verdict?.kind === 'granted') return { kind: 'pass', scope: verdict.grant.scope }
  const answer = await judgeLink(token)
  return answer.kind === 'pass' ? judgePath(answer.scope, path) : answer
}

/** What a token is worth now: also where the one document that it opens is now, and whether it is still private. */
export async function judgeLink(token: string | undefined, now = new Date()): Promise<Answer> {
  const verdict = judgeToken(token, now)
  if (verdict.kind === 'refused') return verdict.reason === 'invalid' ? FORBIDDEN : GONE
  const { scope } = verdict.grant
  if (scope === 'all') return { kind: 'pass', scope }
  const { files } = await readPreview({ scope, asOf: undefined })
  const document = findDocument(files, scope)
  if (!document) return listFilesOf(scope).some((file) => files.changedAt.has(file)) ? UNREADY : GONE
  const path = routeOf(document.type, document.slug)
  if (isVisible(findState(document.fields, now), 'public')) return { kind: 'published', path }
  return { kind: 'pass', scope: path }
}

/** Whether a holder of a link may ask for a site path. What is private and not theirs is refused like what does not exist. */
async function judgePath(scope: Scope, path: string): Promise<Answer> {
  const pass: Answer = { kind: 'pass', scope }
  if (scope === 'all' || path === '/preview/events') return pass
  if (path.startsWith('/preview')) return FORBIDDEN
  const { files, catalog } = await readPreview({ scope, asOf: undefined })
  if (path.startsWith('/media/'))
    return listUsedMedia(catalog).includes(path.slice('/media/'.length)) ? pass : FORBIDDEN
  const [, section, name = ''] = path.split('/')
  if (!DOCUMENTS.has(section ?? '') || name === '') return pass
  // A draft that is not theirs is refused like a name that nobody has given: nothing is to be learned from trying.
  const document = findDocument(files, `/${section}/${name.replace(/\.\w+$/, '')}`)
  const isShown = [...catalog.articles, ...catalog.dimensions, ...catalog.categories].some(
    (page) => page.file === document?.file,
  )
  return isShown ? pass : FORBIDDEN
}
