import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { isHosted } from '@/lib/preview/access'
import { COOKIE } from '@/lib/preview/cookie'
import { AS_OF_HEADER, PATH_HEADER } from '@/lib/preview/current-view'
import { type Answer, judgeRequest } from '@/lib/preview/guard'
import { buildRedirect, buildRefusal, SEALING_HEADERS } from '@/lib/preview/responses'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** Stands before every route of the preview. On a host it asks for the token; on an editor's machine, that the request comes from there. */
export async function proxy(request: NextRequest): Promise<Response> {
  const path = request.nextUrl.pathname
  const answer = await judge(request, path)
  if (answer.kind === 'refuse') return buildRefusal(answer.status)
  if (answer.kind === 'published') return buildRedirect(absoluteUrl(answer.path))
  const headers = new Headers(request.headers)
  headers.set(PATH_HEADER, path)
  headers.delete(AS_OF_HEADER)
  const asOf = request.nextUrl.searchParams.get('asOf')
  if (asOf !== null) headers.set(AS_OF_HEADER, asOf)
  const policy = buildPolicy(path)
  // Next.js reads the nonce for its own scripts from here.
  if (policy !== undefined) headers.set('Content-Security-Policy', policy)
  return NextResponse.next({
    request: { headers },
    headers: { ...SEALING_HEADERS, ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }) },
  })
}

async function judge(request: NextRequest, path: string): Promise<Answer> {
  if (!isHosted()) {
    // Other machines, and other sites that were given the address of this one.
    const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.get('host') ?? '')
    return isLocal ? { kind: 'pass', scope: 'all' } : { kind: 'refuse', status: 403 }
  }
  // Opens nothing by itself, and judges the token that it is sent.
  if (path === '/preview/open') return { kind: 'pass', scope: 'all' }
  return judgeRequest(request.cookies.get(COOKIE)?.value, path)
}

/** What a page of the preview may load. The editing page brings its own program, the development server its own ways. */
function buildPolicy(path: string): string | undefined {
  if (process.env.NODE_ENV !== 'production') return undefined
  if (path.startsWith(paths.previewEdit)) return EDIT_POLICY
  const nonce = randomBytes(16).toString('base64')
  return `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self' data:; ${CLOSED}; frame-ancestors 'self'`
}

const CLOSED = "object-src 'none'; base-uri 'none'; form-action 'self'"

/** The editing page asks no other service: only GitHub, on a host, and for the signs on its buttons. */
const EDIT_POLICY = `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https://*.githubusercontent.com; font-src 'self' data: https://cdn.jsdelivr.net; connect-src 'self' blob: data: https://api.github.com; worker-src 'self' blob:; ${CLOSED}; frame-ancestors 'none'`
