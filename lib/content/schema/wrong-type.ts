import type { z } from 'zod'
import type { Problem } from '../problem'
import { formatExample } from './examples'

type Fault = Pick<Problem, 'code' | 'message' | 'hint'>

interface Given {
  /** Name of the field, or `sources.year`. */
  readonly name: string
  readonly given: unknown
  readonly issue: z.core.$ZodIssue
  readonly schema: z.ZodObject
}

/** What an author is told about a value of the wrong type: what it is, and what to write instead. */
export function describeWrongType({ name, given, issue, schema }: Given): Fault {
  const top = String(issue.path[0])
  const fault = (message: string, hint: string): Fault => ({ code: 'field-type', message, hint })
  if (given === null)
    return {
      code: 'field-empty',
      message: `\`${name}\` has no value.`,
      hint: `Write one${formatExample(schema, top)}, or delete the line.`,
    }
  if (name === 'published' && typeof given === 'boolean')
    return fault(
      '`published` is the day of publication, not a switch.',
      given
        ? 'Write the day, for example `published: 2026-02-05`.'
        : 'To keep the page private write `status: draft`.',
    )
  if (issue.code === 'too_small')
    return fault(
      `\`${name}\` is ${String(given)}; the smallest allowed is ${issue.minimum}.`,
      'Write a larger number.',
    )
  if (issue.code === 'too_big')
    return fault(
      `\`${name}\` is ${String(given)}; the largest allowed is ${issue.maximum}.`,
      'Write a smaller number.',
    )
  if (top === 'related_indicators' && issue.path.length > 1)
    return fault(
      `\`${name}\`: ${describeGiven(given)} is neither a whole number nor a range.`,
      'Write `7`, or a range like `1-14`.',
    )
  const expected = 'expected' in issue ? String(issue.expected) : ''
  return fault(
    `\`${name}\` is ${describeGiven(given)}, but has to be ${EXPECTED[expected] ?? expected}.`,
    suggestValue(expected, { name, given, issue, schema }),
  )
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
  object: 'a group of fields',
}

function suggestValue(expected: string, { name, given, issue, schema }: Given): string {
  const top = String(issue.path[0])
  if (top === 'sources' && (expected === 'array' || expected === 'object'))
    return 'Write below `sources:`, indented, `- author: …`, and below that `year: …` and `title: …`.'
  if (expected === 'boolean') return `Write \`${name}: true\` or \`${name}: false\`, without quotes.`
  if (expected === 'number' || expected === 'int') return 'Write the number alone, without quotes.'
  if (expected === 'array' && typeof given === 'string' && /^-\S/.test(given))
    return 'Put a space after each `-`.'
  if (expected === 'array' && (typeof given === 'string' || typeof given === 'number'))
    return `Put it in square brackets: \`${name}: [${given}]\`.`
  if (expected === 'string' && typeof given === 'number' && top === 'reading_time')
    return `Write \`${name}: ${given} min\`.`
  if (expected === 'string' && typeof given !== 'object') return 'Put the value in quotes.'
  if (expected === 'string' && Array.isArray(given)) return 'Write one value, without square brackets or `-`.'
  if (expected === 'string') return 'A text that contains a colon needs quotes around it.'
  return `Write it like this${formatExample(schema, top)}.`
}

function describeGiven(given: unknown): string {
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'object') return 'a group of fields'
  if (typeof given === 'string') return 'text'
  if (typeof given === 'boolean') return `\`${given}\``
  return `the number ${String(given)}`
}
