import type { Article } from '@/lib/content/model'
import { isNextStep } from './affinity'
import type { Neighbourhood } from './neighbourhood'
import type { Reason } from './relation'
import { listSharedSubjects } from './subjects'

const BACKLINK: Reason = { kind: 'backlink', text: 'Links here' }
const SAME_DIMENSION: Reason = { kind: 'dimension', text: 'Same dimension' }
const NEAR: Reason = { kind: 'subject', text: 'Close in subject' }

/** Why the second article stands in the list of the first, strongest reason first, never empty. */
export function listReasons(home: Neighbourhood, from: number, to: number): readonly Reason[] {
  const article = home.articles[from]
  const other = home.articles[to]
  if (article === undefined || other === undefined) return [NEAR]
  const reasons: Reason[] = []
  const written = home.explicit[from]?.get(other.slug)
  if (written !== undefined) reasons.push(written)
  if (home.backlinks[from]?.has(to)) reasons.push(BACKLINK)
  if (isSameDimension(article, other) && isNextStep(article, other)) {
    reasons.push({ kind: 'next-step', text: `Next step: ${other.difficulty}, same dimension` })
  }
  const subjects = listSharedSubjects(home, from, to)
  if (subjects.length > 0) reasons.push({ kind: 'subject', text: `Also about ${subjects.join(', ')}` })
  if (isSameDimension(article, other) && !isNextStep(article, other)) reasons.push(SAME_DIMENSION)
  return reasons.length > 0 ? reasons : [NEAR]
}

function isSameDimension(a: Article, b: Article): boolean {
  return a.dimension !== undefined && a.dimension === b.dimension
}
