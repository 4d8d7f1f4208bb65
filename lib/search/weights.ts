/**
 * The numbers of the ranking, chosen on judged sets (docs/search.md says what the parts are worth). Scoring is BM25F:
 * S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
 */
export const WEIGHTS = {
  /** How many times a word of a field counts. */
  title: 6,
  askedAs: 3,
  answer: 2,
  heading: 1,
  tag: 0.5,
  body: 0.4,
  /** BM25 saturation: high, because short fields repeat no word. */
  k1: 5,
  /** BM25 length normalization. */
  b: 0.5,
  /** A line of the thesaurus that the query calls up, against a word of the query itself. */
  same: 1.7,
  near: 1,
  loose: 0.8,
  /** The words of what a line leads to where an article uses them apart, against the phrase. */
  apart: 0.2,
  /** What the nearest articles lend to one another. */
  neighbours: 0.7,
  /** Share of the query that a title covers and is covered by. */
  titleOverlap: 0.2,
  /** The last two words of a query side by side in a title. */
  titlePhrase: 0.3,
} as const

/** What words and pairs of a reader's phrase count for the articles that its line leads to (phrase-features.ts). */
export const PHRASE = {
  /** Of a phrase with several words, each by itself, and two of them together. */
  word: 1.25,
  pair: 3,
  /** A word counts by its share of the phrase's rarity, raised to this power. */
  power: 1.4,
  /** A question word or the like, against a subject word as rare. */
  stop: 0.65,
  /** How lines that lead to one article add up: 1 as a sum, the higher the more as the strongest alone. */
  norm: 1.7,
  /** How far lines that many articles speak of are brought level with those that few do: 0 not at all, 1 altogether. */
  level: 0.5,
} as const

/**
 * An honest answer: how much of the query is known, how strongly its words speak for any article, and the score of the best
 * article must be enough together.
 */
export const EVIDENCE = { known: 0.25, best: 0.8, elsewhere: 0.7, needed: 1.05 } as const
/** What more than this share of the articles speak of says nothing. */
export const MAX_MEANING_SHARE = 0.6
