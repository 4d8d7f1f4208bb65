import { paths } from '@/lib/site/paths'

/** What Next.js makes from the program alone, below the folders of styles and scripts, and beside the pages. */
const FOLDERS = /^(?:_next|assets)\//
const SINGLE = new Set(['icon.svg', 'apple-icon.png', 'speculation-rules.json', paths.robots.slice(1)])

interface NextFiles {
  /** The same whatever the content. */
  readonly fromProgram: readonly string[]
  /** Nobody knows what they are made from: routes that are new. */
  readonly unknown: readonly string[]
}

/** Sorts the files of Next.js, by their names in the output directory; `drawn` are those that a build makes without it too, `copied` those of `public/`. */
export function sortNextFiles(
  names: readonly string[],
  drawn: ReadonlySet<string>,
  copied: ReadonlySet<string>,
): NextFiles {
  const rest = names.filter((name) => !drawn.has(name))
  const isFromProgram = (name: string): boolean => FOLDERS.test(name) || SINGLE.has(name) || copied.has(name)
  return { fromProgram: rest.filter(isFromProgram), unknown: rest.filter((name) => !isFromProgram(name)) }
}
