import type { Article } from '@/lib/content/model'
import type { Reason } from './relation'
import { type FindTitle, MIN_TITLE_LIKENESS } from './titles'

/** Relations that somebody wrote down, by slug, in the order they are shown: chosen, listed, named, linked. */
export type Explicit = ReadonlyMap<string, Reason>

const CHOSEN: Reason = { kind: 'chosen', text: 'Chosen by the editor' }
const LISTED: Reason = { kind: 'listed', text: 'Listed by the author' }
const NAMED: Reason = { kind: 'named', text: 'Named by the author' }
const LINKED: Reason = { kind: 'linked', text: 'Linked from this article' }

/**
 * What one article says about its neighbours. `originals` maps every known slug to itself, or to the article that it
 * repeats; unknown slugs are left out, a slug keeps its strongest reason.
 */
export function listExplicit(
  article: Article,
  findTitle: FindTitle,
  originals: ReadonlyMap<string, string>,
): Explicit {
  const found = new Map<string, Reason>()
  const add = (target: string | undefined, reason: Reason) => {
    const slug = originals.get(target ?? '')
    if (slug === undefined || slug === article.slug || found.has(slug)) return
    found.set(slug, reason)
  }
  for (const slug of article.related) add(slug, CHOSEN)
  for (const slug of article.body.relatedSlugs) add(slug, LISTED)
  for (const title of article.body.relatedTitles) {
    const match = findTitle(title)
    if (match !== undefined && match.likeness >= MIN_TITLE_LIKENESS) add(match.slug, NAMED)
  }
  for (const link of article.body.links) add(readSlug(link.href), LINKED)
  return found
}

/** The last segment of a path in the site; whether it is an article's is for the caller to know. */
function readSlug(href: string | undefined): string | undefined {
  return href?.startsWith('/') ? href.split(/[?#]/)[0]?.split('/').at(-1) : undefined
}
