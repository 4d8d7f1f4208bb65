import type { ParseResult } from '@/lib/content/parse-document'
import type { ContentFiles } from '@/lib/content/read-content'

/** Results that are not the same in two readings, as pairs; undefined where more than the text of files has changed. */
export function listChanges(
  before: ContentFiles,
  after: ContentFiles,
): readonly (readonly [ParseResult, ParseResult])[] | undefined {
  const isSame =
    before.results.length === after.results.length &&
    before.media.size === after.media.size &&
    [...before.media].every((file) => after.media.has(file)) &&
    [...before.extras].join() === [...after.extras].join() &&
    JSON.stringify(before.problems) === JSON.stringify(after.problems)
  if (!isSame) return undefined
  return before.results.flatMap((old, index) => {
    const result = after.results[index]
    return result === undefined || isSameResult(old, result) ? [] : [[old, result] as const]
  })
}

/** A file that cannot be read is looked at each time, and found the same. */
function isSameResult(a: ParseResult, b: ParseResult): boolean {
  if (a === b) return true
  return !a.document && !b.document && JSON.stringify(a.problems) === JSON.stringify(b.problems)
}
