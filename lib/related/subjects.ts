import { listTerms } from '@/lib/language/terms'
import type { Neighbourhood } from './neighbourhood'

const SHOWN = 2
const LOOKED_AT = 8
/** A tag or term on more than this share of a collection tells a reader nothing. */
const MAX_SHARE = 0.2
const MAX_USES_IN_SMALL = 5
/** Stems of words that name what is done to a subject. */
const VAGUE = new Set(
  'accur actual add ad across begin better build chang commun creat cross dai despit effect follow good great grow help improv increas measur occur reduc show persist start team test time work'.split(
    ' ',
  ),
)

/** Up to two subjects that two articles share and few others have: tags first, then the terms that bring the texts together. */
export function listSharedSubjects(home: Neighbourhood, from: number, to: number): readonly string[] {
  const subjects: Subject[] = []
  for (const subject of [...listSharedTags(home, from, to), ...listSharedTerms(home, from, to)]) {
    if (subjects.length === SHOWN) break
    if (!subjects.some((other) => isSameSubject(other, subject))) subjects.push(subject)
  }
  return subjects.map((subject) => subject.label)
}

interface Subject {
  readonly label: string
  readonly stems: readonly string[]
}

function listSharedTags(home: Neighbourhood, from: number, to: number): readonly Subject[] {
  const article = home.articles[from]
  const tags = new Set(home.articles[to]?.tags.map((tag) => tag.slug))
  const limit = Math.max(MAX_USES_IN_SMALL, home.articles.length * MAX_SHARE)
  return (article?.tags ?? [])
    .filter((tag) => tags.has(tag.slug) && tag.slug !== article?.dimension)
    .filter((tag) => (home.tagUses.get(tag.slug) ?? 0) <= limit)
    .map((tag) => ({
      label: tag.label.toLowerCase(),
      stems: listTerms(tag.label, home.readTerm).map((term) => term.stem),
    }))
}

/** Only what a title, a tag or a reader's question of one of the two names is a subject. */
function listSharedTerms(home: Neighbourhood, from: number, to: number): readonly Subject[] {
  const others = home.vectors.list[to]
  const shared: [string, number][] = []
  for (const [term, weight] of home.vectors.list[from] ?? []) {
    const other = others?.get(term)
    if (other === undefined || VAGUE.has(term)) continue
    if (!home.named[from]?.has(term) && !home.named[to]?.has(term)) continue
    // Two words together say more to a reader than one.
    shared.push([term, weight * other * (term.includes(' ') ? 2 : 1)])
  }
  shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  return shared
    .slice(0, LOOKED_AT)
    .map(([term]) => ({ label: home.vectors.words.get(term) ?? term, stems: term.split(' ') }))
}

function isSameSubject(a: Subject, b: Subject): boolean {
  return a.stems.some((stem) => b.stems.some((other) => isSameFamily(stem, other)))
}

/** `collabor` and `collaborat`, `robust` and `robustness`. */
function isSameFamily(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)))
}
