/** Name of the cookie that holds the token of a share link. The prefix binds it to this host, https and all paths. */
export const COOKIE = '__Host-preview'

/** The cookie that keeps a token until it ends. */
export function formatCookie(token: string, expires: Date, now: Date): string {
  const seconds = Math.max(0, Math.floor((expires.getTime() - now.getTime()) / 1000))
  return `${COOKIE}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`
}
