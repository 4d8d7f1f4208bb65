import { findNearest } from '../nearest'
import { listSubjectWords } from '../subject-words'
import type { LinkTargets, Target } from './targets'

const wordsByTargets = new WeakMap<LinkTargets, readonly (readonly [Target, ReadonlySet<string>])[]>()

/**
 * The visible page that a dead link most likely meant: the one whose title shares the most words with the address and
 * the text of the link (at least two, and at least 40 % of all words of both), or whose address is a few letters away.
 */
export function suggestTarget(route: string, text: string, targets: LinkTargets): Target | undefined {
  const [folder, slug] = splitRoute(route)
  const named = findByWords(`${slug} ${text}`, targets)
  if (named) return named
  const siblings = new Map(
    [...targets.byRoute.values()].flatMap((target) =>
      target.isVisible && splitRoute(target.route)[0] === folder ? [[target.document.slug, target]] : [],
    ),
  )
  const typed = findNearest(slug, siblings.keys())
  return typed === undefined ? undefined : siblings.get(typed)
}

function findByWords(text: string, targets: LinkTargets): Target | undefined {
  let entries = wordsByTargets.get(targets)
  if (!entries) {
    entries = [...targets.byRoute.values()]
      .filter((target) => target.isVisible)
      .map((target) => [target, listSubjectWords(target.document.title)])
    wordsByTargets.set(targets, entries)
  }
  const wanted = listSubjectWords(text.replace(/-/g, ' '))
  let best: Target | undefined
  let bestScore = 0.4
  for (const [target, words] of entries) {
    const shared = [...wanted].filter((word) => words.has(word)).length
    const score = shared / (wanted.size + words.size - shared)
    if (shared < 2 || score < bestScore || (score === bestScore && best !== undefined)) continue
    best = target
    bestScore = score
  }
  return best
}

function splitRoute(route: string): readonly [folder: string, slug: string] {
  const at = route.lastIndexOf('/')
  return [route.slice(0, at), route.slice(at + 1)]
}
