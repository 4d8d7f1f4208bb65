/**
 * The numbers of the ranking, tuned on one half of a judged set and reported on the other (docs/search.md). Scoring is
 * BM25F: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
 */
export const WEIGHTS = {
  /** How many times a word of a field counts. */
  title: 6,
  askedAs: 4,
  answer: 2,
  heading: 1.5,
  tag: 1,
  body: 0.3,
  /** BM25 saturation: high, because short fields repeat no word. */
  k1: 5,
  /** BM25 length normalization. */
  b: 0.5,
  /** A concept of the thesaurus that the query calls up, against a word of the query itself. */
  same: 0.9,
  near: 1.5,
  loose: 0.4,
  /** A word that the last word of the query may become. */
  prefix: 0.6,
  /** A word one slip away; two slips. */
  slip: 0.7,
  slips: 0.55,
  /** Share of the query that a title covers and is covered by. */
  titleOverlap: 0.3,
  /** The last two words of a query side by side in a title. */
  titlePhrase: 0.3,
} as const

/** An honest answer: the share of the query that is understood and the best score, up to 1, are enough together. */
export const EVIDENCE = { score: 0.6, needed: 0.9 } as const
/** Concepts that more than this share of the articles speak of say nothing. */
export const MAX_CONCEPT_SHARE = 0.6
