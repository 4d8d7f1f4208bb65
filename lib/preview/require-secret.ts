import { EnvironmentError, readEnvironment } from '@/lib/site/environment'

/** The secret that signs share links; throws what to do when there is none. A weak one is refused with the other settings. */
export function requireSecret(): string {
  const { previewSecret } = readEnvironment()
  if (previewSecret === undefined)
    throw new EnvironmentError([
      'PREVIEW_SECRET is missing. It needs 32 bytes or more; make one with `openssl rand -hex 32`.',
    ])
  return previewSecret
}
