import { findRefusedScheme } from '../address-scheme'
import type { Place, Problem } from '../problem'
import type { Cursor } from './cursor'
import type { ElementContent } from './tree'

/** `[text] (address)`, where the brackets hold something like an address, and `[text](an address with spaces)`. */
const SLIP =
  /\[([^[\]\n]+)\](?: +\(((?:https?:|\.{0,2}\/|#)[^()\s]*|[\w./-]+\.md)\)|\(([^()\n]* [^()\n]*)\))/g

/** Text that was meant to be a link and is none, as an author sees it only on the page. */
export function listLinkSlips(children: readonly ElementContent[], cursor: Cursor, file: string): Problem[] {
  const problems: Problem[] = []
  for (const child of children) {
    if (child.type !== 'text') continue
    for (const [written, text = '', apart, spaced = ''] of child.value.matchAll(SLIP)) {
      const address = apart ?? spaced.trim().replace(/ /g, '%20')
      problems.push({
        ...{ file, ...(cursor.find(written) ?? cursor.start), severity: 'warning', code: 'link-syntax' },
        message:
          apart === undefined
            ? 'This is no link: its address contains a space.'
            : 'This is no link: there is a space between the brackets.',
        hint: `Write \`[${text}](${address})\`.`,
      })
    }
  }
  return problems
}

/** The problem of a link that could run code or open a file. */
export function reportScheme(href: string, file: string, place: Place): Problem | undefined {
  const scheme = findRefusedScheme(href)
  if (scheme === undefined) return undefined
  return {
    ...{ file, ...place, severity: 'error', code: 'hostile-input' },
    message: `A link to \`${scheme}:\` is refused.`,
    hint: 'Link to a page, a web address or `mailto:`.',
  }
}
