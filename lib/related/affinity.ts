import { type Article, DIFFICULTIES } from '@/lib/content/model'

/** How alike two articles are beyond their words, as a function of the pair: 0 or more, on the scale of the text similarity. */
export type Affinity = (a: Article, b: Article) => number

const SAME_DIMENSION = 0.06
const SHARED_TAGS = 0.12
const SHARED_INDICATORS = 0.04
const NEXT_STEP = 0.02

/** Weighs shared tags by how rare they are: a tag on every article says nothing. */
export function createAffinity(total: number, tagUses: ReadonlyMap<string, number>): Affinity {
  const weigh = (slug: string) => Math.log(total / (tagUses.get(slug) ?? 1))

  return (a, b) => {
    const dimension = a.dimension !== undefined && a.dimension === b.dimension ? SAME_DIMENSION : 0
    const step = dimension > 0 && isNextStep(a, b) ? NEXT_STEP : 0
    return (
      dimension + step + SHARED_TAGS * compareTags(a, b, weigh) + SHARED_INDICATORS * compareIndicators(a, b)
    )
  }
}

/** Whether the second article asks for one step more than the first. */
export function isNextStep(from: Article, to: Article): boolean {
  if (from.difficulty === undefined || to.difficulty === undefined) return false
  return DIFFICULTIES.indexOf(to.difficulty) === DIFFICULTIES.indexOf(from.difficulty) + 1
}

function compareTags(a: Article, b: Article, weigh: (slug: string) => number): number {
  let shared = 0
  let all = 0
  const others = new Set(b.tags.map((tag) => tag.slug))
  for (const tag of a.tags) {
    all += weigh(tag.slug)
    if (others.has(tag.slug)) shared += weigh(tag.slug)
  }
  for (const tag of b.tags) all += weigh(tag.slug)
  return all === shared ? 0 : shared / (all - shared)
}

function compareIndicators(a: Article, b: Article): number {
  if (a.indicators.length === 0 || b.indicators.length === 0) return 0
  const others = new Set(b.indicators)
  const shared = a.indicators.filter((indicator) => others.has(indicator)).length
  return shared / (a.indicators.length + b.indicators.length - shared)
}
