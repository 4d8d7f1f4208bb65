import { type NextRequest, NextResponse } from 'next/server'
import { isHosted } from '@/lib/preview/access'
import { COOKIE } from '@/lib/preview/cookie'
import { AS_OF_HEADER, PATH_HEADER } from '@/lib/preview/current-view'
import { type Answer, judgeLink, judgePath } from '@/lib/preview/guard'
import { buildRedirect, buildRefusal, SEALING_HEADERS } from '@/lib/preview/responses'
import { absoluteUrl } from '@/lib/site/address'

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
  return NextResponse.next({ request: { headers }, headers: SEALING_HEADERS })
}

async function judge(request: NextRequest, path: string): Promise<Answer> {
  if (!isHosted()) {
    // Other machines, and other sites that were given the address of this one.
    const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.get('host') ?? '')
    return isLocal ? { kind: 'pass', scope: 'all' } : { kind: 'refuse', status: 403 }
  }
  // Opens nothing by itself, and judges the token that it is sent.
  if (path === '/preview/open') return { kind: 'pass', scope: 'all' }
  const answer = await judgeLink(request.cookies.get(COOKIE)?.value)
  return answer.kind === 'pass' ? judgePath(answer.scope, path) : answer
}
