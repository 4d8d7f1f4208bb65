import { z } from 'zod'
import { findRefusedScheme } from '../address-scheme'
import { suggestFrom } from '../nearest'
import { buildSlug, isSlug } from '../slug'

/** The highest number of an indicator of the diagnostic. */
export const LAST_INDICATOR = 134

/** A custom issue: what is wrong, and what to type instead. */
export function refuse(
  context: z.core.$RefinementCtx,
  message: string,
  hint: string,
  code = 'field-value',
): void {
  context.addIssue({ code: 'custom', message, params: { hint, code } })
}

/** Text with at least one visible sign. */
export const text = z.string().superRefine((value, context) => {
  if (value.trim() === '') refuse(context, 'The text is empty.', 'Write the text, or delete the field.')
})

/** One of a closed list of words. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue) =>
      typeof issue.input === 'string'
        ? `"${issue.input}" is not allowed here. ${suggestFrom(issue.input, values)}`
        : undefined,
  })
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** A calendar day, `2026-02-05`, that exists. */
export const isoDay = z.string().superRefine((value, context) => {
  if (isExistingDay(value)) return
  const fault = DAY.test(value) ? 'is not a day that exists' : 'is not written as a date'
  refuse(context, `"${value}" ${fault}.`, 'Write year-month-day, for example `2026-02-05`.')
})

/** An instant with its zone, `2026-03-01T09:00+01:00` or `…Z`. */
export const instant = z.string().superRefine((value, context) => {
  const match =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(
      value,
    )
  if (match && isExistingDay(match[1] ?? '')) return
  refuse(
    context,
    `"${value}" is not an instant with a time zone.`,
    'Write it like `2026-03-01T09:00+01:00` or `2026-03-01T08:00Z`.',
  )
})

/** An absolute http(s) address. */
export const webAddress = z.string().superRefine((value, context) => {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return
  const scheme = findRefusedScheme(value)
  if (scheme !== undefined) {
    refuse(
      context,
      `A \`${scheme}:\` address is refused.`,
      'Write an address that starts with `https://`.',
      'hostile-input',
    )
    return
  }
  refuse(context, `"${value}" is not a web address.`, 'Write it in full, starting with `https://`.')
})

/** The address of an original: whether it makes sense is for the catalog to say, but it must not run code. */
export const canonicalAddress = z.string().superRefine((value, context) => {
  const scheme = findRefusedScheme(value)
  if (scheme !== undefined)
    refuse(context, `A \`${scheme}:\` address is refused.`, 'Delete the line.', 'hostile-input')
})

/** The slug of an article. */
export const slug = z.string().superRefine((value, context) => {
  if (isSlug(value)) return
  const meant = buildSlug(value.replace(/\.md$/, '').split('/').at(-1) ?? '')
  refuse(
    context,
    `"${value}" is not a slug.`,
    meant === ''
      ? 'Write lower case letters, digits and hyphens.'
      : `Write the file name without folder and ending: \`${meant}\`.`,
  )
})

/** Minutes, written `4 min`. */
export const readingTime = z.string().superRefine((value, context) => {
  const minutes = /^(\d{1,3}) min(?:utes?)?$/.exec(value)?.[1]
  if (minutes !== undefined && Number(minutes) > 0) return
  refuse(context, `"${value}" is not a reading time.`, 'Write it like `4 min`.')
})

const indicatorNumber = z.int().superRefine((value, context) => {
  if (value >= 1 && value <= LAST_INDICATOR) return
  refuse(context, `There is no indicator ${value}.`, `Write numbers from 1 to ${LAST_INDICATOR}.`)
})

const indicatorRange = z.string().superRefine((value, context) => {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value)
  if (!match) {
    refuse(context, `"${value}" is neither a number nor a range.`, 'Write `7`, or a range like `1-14`.')
    return
  }
  const [from, to] = [Number(match[1]), Number(match[2])]
  if (from < 1 || to > LAST_INDICATOR || from > LAST_INDICATOR) {
    refuse(
      context,
      `The range ${value} leaves the numbers 1 to ${LAST_INDICATOR}.`,
      `Write a range within \`1-${LAST_INDICATOR}\`.`,
    )
  } else if (from > to) {
    refuse(context, `The range ${value} runs backwards.`, `Write \`${to}-${from}\`.`)
  }
})

/** Numbers and ranges, `[1-14, 20]`. */
export const indicators = z.array(z.union([indicatorNumber, indicatorRange]))

function isExistingDay(value: string): boolean {
  const match = DAY.exec(value)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
