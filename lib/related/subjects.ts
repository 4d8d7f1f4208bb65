import type { Article } from '@/lib/content/model'
import { listPairs, listTerms } from '@/lib/language/terms'
import type { Neighbourhood } from './neighbourhood'
import type { Vector, Vectors } from './vectors'

const SHOWN = 2
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
  const a = home.vectors.list[from]
  const b = home.vectors.list[to]
  const named = listNamed(home.articles[from], home.articles[to])
  const terms = a === undefined || b === undefined ? [] : listSharedTerms([a, b], named, home.vectors.words)
  const subjects: string[] = []
  for (const subject of [...listSharedTags(home, from, to), ...terms]) {
    if (subjects.length === SHOWN) break
    if (!subjects.some((other) => isSameSubject(other, subject))) subjects.push(subject)
  }
  return subjects
}

function listSharedTags(home: Neighbourhood, from: number, to: number): readonly string[] {
  const article = home.articles[from]
  const tags = new Set(home.articles[to]?.tags.map((tag) => tag.slug))
  const limit = Math.max(MAX_USES_IN_SMALL, home.articles.length * MAX_SHARE)
  return (article?.tags ?? [])
    .filter((tag) => tags.has(tag.slug) && tag.slug !== article?.dimension)
    .filter((tag) => (home.tagUses.get(tag.slug) ?? 0) <= limit)
    .map((tag) => tag.label.toLowerCase())
}

/** Only what a title, a tag or a reader's question of one of the two names is a subject. */
function listNamed(...articles: readonly (Article | undefined)[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const article of articles) {
    const texts = [
      article?.title ?? '',
      ...(article?.askedAs ?? []),
      ...(article?.tags ?? []).map((tag) => tag.label),
    ]
    for (const text of texts)
      for (const term of [...listTerms(text), ...listPairs(text)]) named.add(term.stem)
  }
  return named
}

function listSharedTerms(
  [a, b]: readonly [Vector, Vector],
  named: ReadonlySet<string>,
  words: Vectors['words'],
): readonly string[] {
  const shared: [string, number][] = []
  for (const [term, weight] of a) {
    const other = b.get(term)
    if (other === undefined || !named.has(term) || VAGUE.has(term)) continue
    // Two words together say more to a reader than one.
    shared.push([words.get(term) ?? term, weight * other * (term.includes(' ') ? 2 : 1)])
  }
  shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  return shared.slice(0, 8).map(([word]) => word)
}

function isSameSubject(a: string, b: string): boolean {
  const stems = new Set(listTerms(a).map((term) => term.stem))
  return listTerms(b).some((term) => [...stems].some((stem) => isSameFamily(stem, term.stem)))
}

/** `collabor` and `collaborat`, `robust` and `robustness`. */
function isSameFamily(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)))
}
