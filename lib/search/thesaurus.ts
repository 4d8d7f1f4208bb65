/** Words that belong together. A member is a word or a phrase, as somebody wrote it. */
export interface Concept {
  /** Members whose use in a query calls the concept up. */
  readonly says: readonly string[]
  /** Members that articles are searched for. */
  readonly means: readonly string[]
  /**
   * `same`: members stand for one another; `near`: they lead to other words; `loose`: they are only akin; `none`: there is
   * nothing to find for them.
   */
  readonly strength: 'same' | 'near' | 'loose' | 'none'
}

export type Thesaurus = readonly Concept[]

/** A line that leads somewhere. */
export interface Lead extends Concept {
  readonly strength: Exclude<Concept['strength'], 'none'>
}

/** Whether a line leads somewhere. */
export function isLead(concept: Concept): concept is Lead {
  return concept.strength !== 'none'
}

/** One thesaurus with the concepts of all, in order; groups of different files stay groups of their own. */
export function mergeThesauri(...thesauri: readonly Thesaurus[]): Thesaurus {
  return thesauri.flat()
}
