import { siteConfig } from '@/site.config'

export interface Licence {
  readonly name: string
  /** Undefined where all rights are reserved or the text is known by no address. */
  readonly url: string | undefined
}

/** The licence of a text: its own, else the site's. Only a licence that allows something has an address. */
export function findLicence(license: string | undefined): Licence {
  const { name, url } = siteConfig.licence
  const own = license?.trim()
  if (own === undefined || own === '' || own.toLowerCase() === name.toLowerCase()) return { name, url }
  return { name: own, url: creativeCommonsUrl(own) }
}

/** `CC BY 4.0` → its address at Creative Commons. */
function creativeCommonsUrl(name: string): string | undefined {
  const found = /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)$/i.exec(name)
  if (found) return `https://creativecommons.org/licenses/${found[1]?.toLowerCase()}/${found[2]}/`
  return /^CC0(?:[ -]1\.0)?$/i.test(name) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined
}
