/** Whether a text is a path of this site and nothing else: one slash first, then only what our paths are made of. */
export function isSitePath(text: string): boolean {
  return /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(text)
}
