import { memoizeText } from './memoize-text'

/** British → American word parts; both spellings then compare as one. */
const US_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/ise(d|s|r|rs)?\b/g, 'ize$1'],
  [/ising\b/g, 'izing'],
  [/yse(d|s|r|rs)?\b/g, 'yze$1'],
  [/([a-z])our(s|al|ally|able|ed|ing|ite|ites)?\b/g, '$1or$2'],
  [/centre/g, 'center'],
  [/programme/g, 'program'],
  [/(defen|offen|licen)ce\b/g, '$1se'],
  [/lled\b/g, 'led'],
  [/lling\b/g, 'ling'],
]

/**
 * A form in which two spellings of one name are equal: case, accents, quotes, punctuation, `&`/`and`,
 * US/UK spelling and a leading number (`2. `) do not count. For comparing only, never for printing.
 */
export const buildComparable = memoizeText((text) => {
  let plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^\s*\d+[.)]\s+/, '')
    .replace(/['’‘ʼ`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [pattern, replacement] of US_SPELLING) plain = plain.replace(pattern, replacement)
  return plain
})
