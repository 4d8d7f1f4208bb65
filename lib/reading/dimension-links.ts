import type { Article } from '@/lib/content/model'
import type { Relations } from '@/lib/related/relation'
import { SHOWN_RELATIONS } from '@/lib/related/relations'

/** How many pairs of articles join two dimensions. */
export interface DimensionLink {
  /** Slugs, in the order in which the dimensions first have an article. */
  readonly dimensions: readonly [string, string]
  readonly count: number
}

/**
 * The links between dimensions, most frequent first: pairs of articles of which one links to the other in its text or
 * shows it as related. A pair counts once, whichever way it points; links within a dimension do not count.
 */
export function countDimensionLinks(
  articles: readonly Article[],
  relations: Relations,
): readonly DimensionLink[] {
  const known = knownLinks.get(relations)
  if (known?.articles === articles) return known.links
  const links = joinDimensions(articles, relations)
  knownLinks.set(relations, { articles, links })
  return links
}

const knownLinks = new WeakMap<
  Relations,
  { readonly articles: readonly Article[]; readonly links: readonly DimensionLink[] }
>()

function joinDimensions(articles: readonly Article[], relations: Relations): readonly DimensionLink[] {
  const places = new Map(articles.map((article, place) => [article.slug, place]))
  const joined = new Set<number>()
  for (const [place, article] of articles.entries()) {
    for (const slug of listTargets(article, relations)) {
      const other = places.get(slug)
      if (other === undefined || other === place) continue
      joined.add(Math.min(place, other) * articles.length + Math.max(place, other))
    }
  }
  const counts = new Map<string, { dimensions: [string, string]; count: number }>()
  for (const pair of [...joined].sort((a, b) => a - b)) {
    const first = articles[Math.floor(pair / articles.length)]?.dimension
    const second = articles[pair % articles.length]?.dimension
    if (first === undefined || second === undefined || first === second) continue
    const link = counts.get(`${first} ${second}`) ?? { dimensions: [first, second], count: 0 }
    counts.set(`${first} ${second}`, { ...link, count: link.count + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

/** Slugs that an article leads to, from its text and from the relations it shows. */
export function listTargets(article: Article, relations: Relations): ReadonlySet<string> {
  const shown = (relations.get(article.slug) ?? []).slice(0, SHOWN_RELATIONS)
  return new Set([
    ...shown.map((relation) => relation.slug),
    ...article.body.links.flatMap(({ href }) => /^\/insights\/([^/#?]+)/.exec(href ?? '')?.[1] ?? []),
  ])
}

/** The dimensions joined to one, most links first. */
export function listNeighbours(
  links: readonly DimensionLink[],
  dimension: string,
): readonly { readonly slug: string; readonly count: number }[] {
  return links.flatMap(({ dimensions: [first, second], count }) =>
    first === dimension ? [{ slug: second, count }] : second === dimension ? [{ slug: first, count }] : [],
  )
}

/** Width of a line for a number of links, 1 to 3, against the largest number. */
export function weighLink(count: number, most: number): 1 | 2 | 3 {
  if (count * 3 > most * 2) return 3
  return count * 3 > most ? 2 : 1
}
