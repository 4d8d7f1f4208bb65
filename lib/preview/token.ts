import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a share link opens: every draft, or the document at one site path. */
export type Scope = 'all' | `/${string}`

export interface Grant {
  readonly scope: Scope
  /** First instant at which the link no longer opens anything. */
  readonly expires: Date
  /** Links of an earlier generation are revoked. */
  readonly generation: number
}

/** What became of a token: a grant, or why it grants nothing. */
export type Verdict =
  | { readonly kind: 'granted'; readonly grant: Grant }
  | { readonly kind: 'refused'; readonly reason: 'invalid' | 'expired' | 'revoked' }

interface Judge {
  readonly secret: string
  readonly generation: number
  readonly now: Date
}

const MAX_LENGTH = 512

/** The token of a grant: version, scope, expiry in seconds and generation, then an HMAC-SHA256 over all of them. */
export function createToken({ scope, expires, generation }: Grant, secret: string): string {
  const seconds = Math.floor(expires.getTime() / 1000)
  const payload = `1.${Buffer.from(scope).toString('base64url')}.${seconds}.${generation}`
  return `${payload}.${sign(payload, secret).toString('base64url')}`
}

/** Judges a token. A forged one is `invalid` whatever it says; only a genuine one is found expired or revoked. */
export function verifyToken(token: string, { secret, generation, now }: Judge): Verdict {
  const end = token.lastIndexOf('.')
  const payload = token.slice(0, Math.max(0, end))
  // Both sides are hashed once more: digests of one length, whatever was sent.
  const given = sign(token.slice(end + 1, end + 1 + MAX_LENGTH), secret)
  const wanted = sign(sign(payload.slice(0, MAX_LENGTH), secret).toString('base64url'), secret)
  const isGenuine = timingSafeEqual(given, wanted) && token.length <= MAX_LENGTH
  const grant = isGenuine ? parsePayload(payload) : undefined
  if (!grant) return { kind: 'refused', reason: 'invalid' }
  if (grant.generation !== generation) return { kind: 'refused', reason: 'revoked' }
  if (grant.expires <= now) return { kind: 'refused', reason: 'expired' }
  return { kind: 'granted', grant }
}

function sign(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update('preview-link\0').update(text).digest()
}

function parsePayload(payload: string): Grant | undefined {
  const match = /^1\.([\w-]+)\.(\d{1,12})\.(\d{1,9})$/.exec(payload)
  if (!match) return undefined
  const scope = Buffer.from(match[1] ?? '', 'base64url').toString()
  if (!isScope(scope)) return undefined
  return { scope, expires: new Date(Number(match[2]) * 1000), generation: Number(match[3]) }
}

function isScope(text: string): text is Scope {
  return text === 'all' || /^\/(insights|dimensions|categories)\/[a-z0-9-]+$/.test(text)
}
