import { posix } from 'node:path'
import { routeOf } from '../catalog/targets'
import { FOLDERS } from '../read-content'
import { isSlug, RESERVED_SLUGS } from '../slug'
import { addAlias, renameCanonical, renameRelations } from './front-matter-edits'
import { applyEdits, type Edit, findTargetRoute, listSourceLinks } from './source-links'

/** The texts of all documents by file, relative to the content directory. */
export type Sources = ReadonlyMap<string, string>

export interface RenameRequest {
  /** Name of a document, with or without its folder and ending. */
  readonly oldName: string
  readonly newName: string
  /** Hosts that are this site: a `canonical_url` there follows. */
  readonly ownHosts: ReadonlySet<string>
}

export interface Rename {
  readonly from: string
  readonly to: string
  /** Site paths of the page before and after. */
  readonly moved: { readonly from: string; readonly to: string }
  /** New text by file, under the new name; only files that change. */
  readonly texts: ReadonlyMap<string, string>
  /** Number of links and entries mended, by file. */
  readonly mended: ReadonlyMap<string, number>
}

/** What renaming a document comes to, or why it cannot be done. Nothing is written. */
export function planRename(sources: Sources, request: RenameRequest): Rename | string {
  const { oldName, newName, ownHosts } = request
  const from = findFile(sources, oldName)
  if (from === undefined) return `There is no document "${oldName}".`
  const slug = newName.replace(/\.md$/, '').split('/').at(-1) ?? ''
  if (!isSlug(slug)) return `"${slug}" cannot be an address: write lower case letters, digits and hyphens.`
  if (RESERVED_SLUGS.has(slug)) return `"${slug}" is reserved for a page of the site.`
  const to = `${posix.dirname(from)}/${slug}.md`
  const type = typeOf(from)
  const taken = [...sources.keys()].find((file) => typeOf(file) === type && slugOf(file) === slug)
  if (taken !== undefined) return `"${slug}" is taken by ${taken}.`
  const owner = [...sources].find(([file, text]) => typeOf(file) === type && namesAlias(text, slug))
  if (owner) return `"${slug}" is an alias in ${owner[0]}. Take it out there first.`
  return edit(sources, { from, to, ownHosts })
}

function edit(
  sources: Sources,
  { from, to, ownHosts }: { from: string; to: string; ownHosts: ReadonlySet<string> },
): Rename {
  const texts = new Map<string, string>()
  const mended = new Map<string, number>()
  const moved = { from: routeOf(typeOf(from), slugOf(from)), to: routeOf(typeOf(to), slugOf(to)) }
  for (const [file, text] of sources) {
    const edits = [...listLinkEdits(text, file, moved.from, slugOf(to))]
    if (typeOf(from) === 'article') edits.push(...renameRelations(text, slugOf(from), slugOf(to)))
    if (file === from) edits.push(...renameCanonical(text, moved, ownHosts))
    if (edits.length > 0) mended.set(file === from ? to : file, edits.length)
    if (file === from) texts.set(to, applyEdits(text, [...edits, ...aliasEdits(text, slugOf(from))]))
    else if (edits.length > 0) texts.set(file, applyEdits(text, edits))
  }
  return { from, to, moved, texts, mended }
}

function aliasEdits(text: string, slug: string): readonly Edit[] {
  return text.startsWith('---\n') ? [addAlias(text, slug)] : []
}

function* listLinkEdits(text: string, file: string, route: string, slug: string): Generator<Edit> {
  for (const { target, start } of listSourceLinks(text)) {
    const found = findTargetRoute(target, file)
    if (found !== route && found !== `${route}/related`) continue
    const name = route.slice(route.lastIndexOf('/') + 1)
    const at = target.search(new RegExp(`(?<=^|/)${name}(?=(?:\\.md)?(?:/related)?(?:[#?]|$))`))
    if (at >= 0) yield { start: start + at, before: name, after: slug }
  }
}

function namesAlias(text: string, slug: string): boolean {
  const fields = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''
  const aliases = /^aliases:(.*(?:\n[ -].*)*)/m.exec(fields)?.[1] ?? ''
  return aliases.split(/[^a-z0-9-]+/).includes(slug) || new RegExp(`- ${slug}$`, 'm').test(aliases)
}

function findFile(sources: Sources, name: string): string | undefined {
  const wanted = name.endsWith('.md') ? name : `${name}.md`
  return (
    [...sources.keys()].find((file) => file === wanted) ??
    [...sources.keys()].find((file) => posix.basename(file) === wanted)
  )
}

function typeOf(file: string) {
  const folder = file.split('/')[0]
  return Object.entries(FOLDERS).find(([name]) => name === folder)?.[1] ?? 'article'
}

function slugOf(file: string): string {
  return posix.basename(file, '.md')
}
