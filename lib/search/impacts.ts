import type { Article } from '@/lib/content/model'
import { createForms, type Forms } from '@/lib/language/forms'
import { createTokenizer, type ListTokens } from '@/lib/language/tokens'
import { addApart } from './add-apart'
import { addImpacts, findLargest, selectPairs, selectWords } from './add-impacts'
import { listElsewhere } from './elsewhere'
import { foldPhrases } from './fold-phrases'
import { buildMeanings, type Meanings } from './meanings'
import { listPhraseFeatures } from './phrase-features'
import { isLead, type Thesaurus } from './thesaurus'
import { type Bag, type Impacts, weighBags } from './weigh-bags'
import { MAX_MEANING_SHARE, WEIGHTS } from './weights'

export interface Collection {
  /** By stem. */
  readonly terms: ReadonlyMap<string, Impacts>
  /** By pair of words, see pairs.ts. */
  readonly pairs: ReadonlyMap<string, Impacts>
  /** The most that a word of an article says for it: the unit of scores. */
  readonly largest: number
  /** By stem the ways it is written, the most frequent first. */
  readonly spellings: ReadonlyMap<string, readonly string[]>
}

const SMALL_COLLECTION = 20
/** What a use in the thesaurus counts where the forms of a word are listed. */
const THESAURUS_USE = 0.1

/** What every word and every pair of words says for every article: by the article's own words, and by readers' phrases. */
export function buildImpacts(articles: readonly Article[], thesaurus: Thesaurus): Collection {
  const listTokens = createTokenizer()
  const lines = thesaurus.filter(isLead)
  const meanings = buildMeanings(lines, listTokens)
  const forms = createForms()
  const bags = articles.map((article) => fillBags(article, { listTokens, meanings, forms }))
  const maxShare = articles.length > SMALL_COLLECTION ? MAX_MEANING_SHARE : 1
  const terms = weighBags(bags.map((bag) => bag.terms))
  const means = weighBags(
    bags.map((bag) => bag.meanings),
    maxShare,
  )
  for (const token of lines.flatMap(({ says }) => says.flatMap(listTokens)))
    if (!token.isStop) forms.add(token, THESAURUS_USE)
  const said = meanings.stems.map((stems, id) =>
    addApart(
      means.get(id) ?? new Map(),
      stems.map((stem) => terms.get(stem) ?? new Map()),
    ),
  )
  const features = listPhraseFeatures(lines, listTokens)
  const folded = foldPhrases(
    lines.map(({ strength }, i) => ({
      strength,
      features: features[i] ?? new Map(),
      meanings: (meanings.lines[i] ?? []).map((id) => said[id] ?? new Map()),
    })),
  )
  const largest = findLargest(terms.values())
  const elsewhere = new Map(
    [...listElsewhere(thesaurus, { terms, folded }, listTokens)].map((key) => [
      key,
      new Map([[articles.length, largest]]),
    ]),
  )
  return {
    terms: addImpacts(terms, selectWords(folded), selectWords(elsewhere)),
    pairs: addImpacts(selectPairs(folded), selectPairs(elsewhere)),
    largest,
    spellings: forms.listAll(),
  }
}

interface Reader {
  readonly listTokens: ListTokens
  readonly meanings: Meanings
  readonly forms: Forms
}

interface Bags {
  readonly terms: Bag<string>
  readonly meanings: Bag<number>
}

function fillBags(article: Article, { listTokens, meanings, forms }: Reader): Bags {
  const terms = new Map<string, number>()
  const means = new Map<number, number>()
  let length = 0
  for (const [weight, text] of listWeighted(article)) {
    const tokens = listTokens(text)
    for (const token of tokens) {
      if (token.isStop) continue
      addCount(terms, token.stem, weight)
      forms.add(token, 1)
      length += 1
    }
    for (const id of meanings.find(tokens)) addCount(means, id, weight)
  }
  return {
    terms: { counts: terms, length },
    meanings: { counts: means, length },
  }
}

function addCount<Term>(counts: Map<Term, number>, term: Term, weight: number): void {
  counts.set(term, (counts.get(term) ?? 0) + weight)
}

function listWeighted({
  title,
  askedAs,
  description,
  tags,
  body,
}: Article): readonly (readonly [number, string])[] {
  return [
    [WEIGHTS.title, title],
    ...askedAs.map((question) => [WEIGHTS.askedAs, question] as const),
    [WEIGHTS.answer, body.answer?.text ?? description],
    ...tags.map((tag) => [WEIGHTS.tag, tag.label] as const),
    ...body.headings.map((heading) => [WEIGHTS.heading, heading.text] as const),
    ...body.sections.map((section) => [WEIGHTS.body, section.text] as const),
  ]
}
