import type { ListTokens } from '@/lib/language/tokens'
import { createPhraseFinder, type FindPhrases } from './phrases'
import type { Thesaurus } from './thesaurus'

/** What a thesaurus looks for in articles. */
export interface Meanings {
  /** Finds its words and phrases, by number. */
  readonly find: FindPhrases
  /** Subject words of each, by number. */
  readonly stems: readonly (readonly string[])[]
  /** Numbers of what each line of the thesaurus leads to. */
  readonly lines: readonly (readonly number[])[]
}

/** The words and phrases that the lines of a thesaurus lead to, each once for all lines. */
export function buildMeanings(thesaurus: Thesaurus, listTokens: ListTokens): Meanings {
  const numbers = new Map<string, number>()
  const lines = thesaurus.map(({ means }) => {
    const phrases = new Set(means.map((member) => formatStems(member, listTokens)))
    phrases.delete('')
    for (const stems of phrases) if (!numbers.has(stems)) numbers.set(stems, numbers.size)
    return [...phrases].flatMap((stems) => numbers.get(stems) ?? [])
  })
  const tokens = thesaurus.flatMap(({ means }) => means.flatMap((member) => listTokens(member)))
  const subjects = new Set(tokens.filter(({ isStop }) => !isStop).map(({ stem }) => stem))
  const phrases = [...numbers].map(([stems, id]) => ({ stems: stems.split(' '), id }))
  const stems = [...numbers.keys()].map((text) => text.split(' ').filter((stem) => subjects.has(stem)))
  return { find: createPhraseFinder(phrases), stems, lines }
}

function formatStems(member: string, listTokens: ListTokens): string {
  return listTokens(member)
    .map((token) => token.stem)
    .join(' ')
}
