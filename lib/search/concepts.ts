import type { ListTokens } from '@/lib/language/tokens'
import { createPhraseFinder, type FindPhrases, type Phrase } from './phrases'
import type { Thesaurus } from './thesaurus'

/** A finder of what articles say about the concepts of a thesaurus, by their number in it. */
export function buildMeanings(thesaurus: Thesaurus, listTokens: ListTokens): FindPhrases {
  const phrases = thesaurus.flatMap(({ means }, id) => listPhrases(means, id, listTokens))
  return createPhraseFinder(phrases, 0)
}

/** The ways to call a concept up in a query, as sequences of stems without repeats. */
export function listTriggers(says: readonly string[], listTokens: ListTokens): readonly string[] {
  return [...new Set(says.map((member) => formatStems(member, listTokens)))].filter((stems) => stems !== '')
}

function listPhrases(members: readonly string[], id: number, listTokens: ListTokens): readonly Phrase[] {
  return listTriggers(members, listTokens).map((stems) => ({ stems: stems.split(' '), id }))
}

function formatStems(member: string, listTokens: ListTokens): string {
  return listTokens(member)
    .map((token) => token.stem)
    .join(' ')
}
