import { memoizeText } from './memoize-text'

/**
 * The path segment made from a label: lower case, `&` read as `and`, other signs as `-`.
 * Letters of other scripts stay; accents go. Empty when nothing is left.
 */
export const buildSlug = memoizeText((label) =>
  label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, ''),
)

/** Slugs that the site needs for itself below `/insights`, `/dimensions`, `/categories` and `/tags`. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'index',
  'readme',
  'related',
  'share',
  'feed',
  'search',
  'dimensions',
  'categories',
  'tags',
  'insights',
  'preview',
  'api',
  'media',
  '404',
  '_next',
])

/** Says whether a text can be a file name and URL segment here: lower case letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}
