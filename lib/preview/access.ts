import { readEnvironment } from '@/lib/site/environment'
import { readGeneration } from './generation'
import { type Verdict, verifyToken } from './token'

/**
 * Whether this preview stands on a host, where only a share link opens it. `npm run dev` says that it is an editor's own
 * machine: it listens there alone, and the guard answers to no other host name.
 */
export function isHosted(): boolean {
  return process.env.NODE_ENV === 'production' && process.env.PREVIEW_ACCESS !== 'local'
}

/** What a token opens now, under the secret and the generation of this server. Without a secret, nothing. */
export function judgeToken(token: string | undefined, now = new Date()): Verdict {
  const secret = readEnvironment().previewSecret
  if (secret === undefined || token === undefined) return { kind: 'refused', reason: 'invalid' }
  return verifyToken(token, { secret, generation: readGeneration(), now })
}
