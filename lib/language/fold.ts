const MARKS = /\p{M}+/gu
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4`]/g

/** Text for comparison: lower case, without accents, typographic apostrophes made straight. The length may change. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase()
}
