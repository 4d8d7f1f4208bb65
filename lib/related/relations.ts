import type { Article } from '@/lib/content/model'
import { type Candidate, listCandidates } from './candidates'
import { buildNeighbourhood, type Neighbourhood } from './neighbourhood'
import { adoptOrphans } from './orphans'
import { listReasons } from './reasons'
import type { Relation, Relations } from './relation'
import { spreadCandidates } from './spread'

/** How many relations a page shows where it does not show all. */
export const SHOWN_RELATIONS = 5

/**
 * Every relation worth showing of every article, best first: what the author chose, listed, named and linked, in that
 * order, then the nearest by text, dimension, tags, indicators and links from there. Deterministic; the first five are
 * spread over kinds and dimensions, and show every article in at least two lists where the authors leave room.
 * `notRelated` is obeyed; of two articles that ask the same question one is shown. Give it visible articles only.
 */
export function buildRelations(visible: readonly Article[]): Relations {
  // By slug, so that ties fall the same way whatever order the articles come in.
  const articles = [...visible].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const home = buildNeighbourhood(articles)
  const lists = articles.map((_, index) =>
    spreadCandidates(listCandidates(home, index, SHOWN_RELATIONS), articles, SHOWN_RELATIONS),
  )
  const adopted = adoptOrphans(home, lists, SHOWN_RELATIONS)
  return new Map(
    articles.map((article, from) => [article.slug, listRelations(home, from, adopted[from] ?? [])]),
  )
}

function listRelations(
  home: Neighbourhood,
  from: number,
  candidates: readonly Candidate[],
): readonly Relation[] {
  let ceiling = Number.POSITIVE_INFINITY
  return candidates.map(({ index, score }) => {
    // Spreading and adopting move some up: the score that is shown still falls.
    ceiling = Math.min(ceiling, score)
    return { slug: home.articles[index]?.slug ?? '', score: ceiling, reasons: listReasons(home, from, index) }
  })
}
