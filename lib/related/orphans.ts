import type { Candidate } from './candidates'
import { mayRelate } from './candidates'
import type { Neighbourhood } from './neighbourhood'

/** Lists that must show an article before it counts as found. */
const NEEDED = 2

/**
 * The same lists, articles moved up where needed so that each is within the first `shown` of at least two others. An
 * orphan enters lists of the articles it stands nearest to, in the last place that holds neither an explicit relation
 * nor an article that needs the place itself. Where every list is taken by the authors, it stays outside.
 */
export function adoptOrphans(
  home: Neighbourhood,
  lists: readonly (readonly Candidate[])[],
  shown: number,
): readonly (readonly Candidate[])[] {
  const result = lists.map((list) => [...list])
  const inbound = new Uint32Array(lists.length)
  for (const list of lists)
    for (const { index } of list.slice(0, shown)) inbound[index] = (inbound[index] ?? 0) + 1
  for (const [orphan, article] of home.articles.entries()) {
    if (article.duplicateOf !== undefined || (inbound[orphan] ?? 0) >= NEEDED) continue
    for (const host of listHosts(home, lists, orphan)) {
      const list = result[host]
      if (list === undefined || !mayAdopt(home, host, orphan, list.slice(0, shown))) continue
      admit(list, orphan, { shown, inbound })
      if ((inbound[orphan] ?? 0) >= NEEDED) break
    }
  }
  return result
}

/** Those that the orphan ranks itself, then the rest of its dimension, then everybody. */
function* listHosts(
  home: Neighbourhood,
  lists: readonly (readonly Candidate[])[],
  orphan: number,
): Generator<number> {
  for (const { index } of lists[orphan] ?? []) yield index
  const dimension = home.articles[orphan]?.dimension
  for (const [index, article] of home.articles.entries()) if (article.dimension === dimension) yield index
  yield* home.articles.keys()
}

function mayAdopt(home: Neighbourhood, host: number, orphan: number, shown: readonly Candidate[]): boolean {
  return mayRelate(home, host, orphan) && !shown.some(({ index }) => index === orphan)
}

function admit(
  list: Candidate[],
  orphan: number,
  { shown, inbound }: { readonly shown: number; readonly inbound: Uint32Array },
): void {
  const place = findPlace(list, shown, inbound)
  if (place === undefined) return
  const known = list.findIndex(({ index }) => index === orphan)
  if (known !== -1) list.splice(known, 1)
  const [displaced] = list.splice(place, 1)
  list.splice(place, 0, { index: orphan, score: displaced?.score ?? 0.01, isExplicit: false })
  inbound[orphan] = (inbound[orphan] ?? 0) + 1
  if (displaced === undefined) return
  list.splice(shown, 0, displaced)
  inbound[displaced.index] = (inbound[displaced.index] ?? 0) - 1
}

function findPlace(list: readonly Candidate[], shown: number, inbound: Uint32Array): number | undefined {
  if (list.length < shown) return list.length
  for (let place = shown - 1; place >= 0; place--) {
    const guest = list[place]
    if (guest !== undefined && !guest.isExplicit && (inbound[guest.index] ?? 0) > NEEDED) return place
  }
  return undefined
}
