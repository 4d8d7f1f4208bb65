import { isHosted, judgeToken } from './access'
import { COOKIE } from './cookie'
import { judgeLink } from './guard'
import { buildView, parseAsOf, type View } from './view'

/** Request headers in which the guard passes on `?asOf=` and the path of the page. */
export const AS_OF_HEADER = 'x-preview-as-of'
export const PATH_HEADER = 'x-preview-path'

/**
 * What the present request may see. The token is verified here again: a request that came round the guard sees
 * nothing, because this throws.
 */
export async function readView(): Promise<View> {
  const { cookies, headers } = await import('next/headers')
  const asOf = parseAsOf((await headers()).get(AS_OF_HEADER))
  if (!isHosted()) return buildView('all', asOf)
  const answer = await judgeLink((await cookies()).get(COOKIE)?.value)
  if (answer.kind !== 'pass') throw new Error('The preview is closed to this request.')
  return buildView(answer.scope, asOf)
}

/** Tells, as long as an answer goes on, whether whoever asked may still see what they see. */
export async function watchOver(): Promise<() => boolean> {
  if (!isHosted()) return () => true
  const { cookies } = await import('next/headers')
  const token = (await cookies()).get(COOKIE)?.value
  return () => judgeToken(token).kind === 'granted'
}

/** The path of the page that is being drawn, without the base path. */
export async function readPagePath(): Promise<string> {
  const { headers } = await import('next/headers')
  return (await headers()).get(PATH_HEADER) ?? '/'
}
