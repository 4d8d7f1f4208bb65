const ALLOWED = new Set(['http', 'https', 'mailto', 'tel'])

/** The scheme of an address, in lower case, where it is one that a page must not link to: it could run code, or open a file. */
export function findRefusedScheme(address: string): string | undefined {
  // Without dots, so that `example.com:8080` is no scheme.
  const scheme = /^([a-z][a-z0-9+-]*):/i.exec(address.trim())?.[1]?.toLowerCase()
  return scheme === undefined || ALLOWED.has(scheme) ? undefined : scheme
}
