/** Prefix of a concept's number among the terms of the index; it sorts after all letters. */
export const CONCEPT_MARK = '~'
