import type { ListTokens } from '@/lib/language/tokens'
import type { Catalogue } from './catalogue'
import type { WordKnowledge } from './query'
import type { Spellings, Terms } from './terms'

/** A list of the words of thesaurus and titles, made when a misspelt word first asks for it. */
export function createSubjectList(
  { triggerStems, titles }: Catalogue,
  listTokens: ListTokens,
): () => Spellings {
  let known: Spellings | undefined
  return () => {
    if (known !== undefined) return known
    const stems = new Map([...triggerStems].map((stem) => [stem, stem]))
    for (const { stem, word, isStop } of titles.flatMap(listTokens)) if (!isStop) stems.set(word, stem)
    known = [...stems].map(([written, stem]) => [stem, written] as const)
    return known
  }
}

/** What the loaded part of the index knows of words. */
export function createWordKnowledge(terms: Terms): Omit<WordKnowledge, 'listSubjects'> {
  return {
    isKnown: ({ token, isLast }) =>
      terms.findPostings(token.stem) !== undefined ||
      (isLast && terms.listWords(token.word, true).some(([stem]) => stem.startsWith(token.word))),
    listNeighbours: (token) => terms.listWords(token.word, false),
  }
}
