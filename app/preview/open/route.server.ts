import { cookies } from 'next/headers'
import { judgeToken } from '@/lib/preview/access'
import { COOKIE, formatCookie } from '@/lib/preview/cookie'
import { type Answer, judgeLink } from '@/lib/preview/guard'
import { buildPlainPage, buildRedirect, buildRefusal } from '@/lib/preview/responses'
import { escapeXml } from '@/lib/seo/escape'
import { absoluteUrl, href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

export const dynamic = 'force-dynamic'

const LONGEST_FORM = 4096

/** A share link, followed: a button. Programs that look at links in messages do not press buttons. */
export async function GET(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const answer = await judgeLink(token)
  if (answer.kind !== 'pass') return refuseOrLead(answer)
  const form = `<form method="post" action="${href(paths.previewOpen)}"><input type="hidden" name="token" value="${escapeXml(token)}"><p>You were sent a page that is not published yet. Please do not pass it on.</p><button type="submit">Open the preview</button></form>`
  return buildPlainPage(200, 'A preview for you', form)
}

/** The button, pressed: the token moves into a cookie and leaves the address. */
export async function POST(request: Request): Promise<Response> {
  // A token is short; nobody is let in with more, and nobody waits for it.
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= LONGEST_FORM)) return buildRefusal(403)
  const form = await request.formData().catch(() => undefined)
  const token = form?.get('token')
  if (typeof token !== 'string') return buildRefusal(403)
  const answer = await judgeLink(token)
  if (answer.kind !== 'pass') return refuseOrLead(answer)
  const target = href(answer.scope === 'all' ? paths.preview : answer.scope)
  const held = judgeToken((await cookies()).get(COOKIE)?.value)
  // Whoever may see everything keeps that.
  if (held.kind === 'granted' && held.grant.scope === 'all' && answer.scope !== 'all')
    return buildRedirect(target)
  const verdict = judgeToken(token)
  if (verdict.kind === 'refused') return buildRefusal(403)
  return buildRedirect(target, { 'Set-Cookie': formatCookie(token, verdict.grant.expires, new Date()) })
}

function refuseOrLead(answer: Exclude<Answer, { kind: 'pass' }>): Response {
  return answer.kind === 'refuse' ? buildRefusal(answer.status) : buildRedirect(absoluteUrl(answer.path))
}
