/** What the rules of a host depend on. */
export interface PublishedSite {
  /** Empty, or `/x`. */
  readonly basePath: string
  /** Former path → path now, both as paths of the site, each one hop. */
  readonly redirects: readonly Redirect[]
  /** Headers of every answer. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

export interface Redirect {
  readonly from: string
  readonly to: string
}

/** Signs that mean nothing special in any host's file. */
const PLAIN_PATH = /^\/[A-Za-z0-9/_.~-]*$/

/** The redirects that can be written down for hosts, base path added, sorted; and the former paths that cannot. */
export function listRedirects(
  redirects: ReadonlyMap<string, string>,
  basePath: string,
): { readonly redirects: readonly Redirect[]; readonly refused: readonly string[] } {
  const all = [...redirects].map(([from, to]) => ({ from: `${basePath}${from}`, to: `${basePath}${to}` }))
  const isPlain = ({ from, to }: Redirect): boolean => PLAIN_PATH.test(from) && PLAIN_PATH.test(to)
  return {
    redirects: all.filter(isPlain).sort((a, b) => (a.from < b.from ? -1 : 1)),
    refused: all.filter((redirect) => !isPlain(redirect)).map(({ from }) => from),
  }
}
