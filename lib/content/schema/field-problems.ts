import type { z } from 'zod'
import { findNearest } from '../nearest'
import { findPlace } from '../places'
import type { Problem } from '../problem'
import type { ParsedYaml } from '../yaml'

/** A strict object whose fields carry examples as metadata. */
export type FieldSchema<Fields> = z.ZodObject & z.ZodType<Fields>

interface Checked<Fields> {
  readonly fields: Fields | undefined
  readonly problems: readonly Problem[]
}

/** Checks front matter against a schema: the fields, or every problem at its line and column, with what to type. */
export function parseFields<Fields>(
  yaml: ParsedYaml,
  schema: FieldSchema<Fields>,
  file: string,
  required: readonly string[],
): Checked<Fields> {
  if (yaml.value === undefined) return { fields: undefined, problems: [] }
  const value = yaml.value
  const result = schema.safeParse(value)
  const problems = result.success
    ? []
    : result.error.issues.flatMap((issue) => describeIssue(issue, value, schema, yaml, file))
  for (const name of required) {
    if (
      value[name] !== undefined ||
      problems.some((problem) => problem.code === 'field-missing' && problem.message.includes(`\`${name}\``))
    )
      continue
    problems.push(describeMissing(name, schema, yaml, file))
  }
  return { fields: result.success && problems.length === 0 ? result.data : undefined, problems }
}

function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodObject,
  yaml: ParsedYaml,
  file: string,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeUnknown([...issue.path, key], key, schema, yaml, file))
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((errors) => errors.some((error) => error.code === 'custom')) ?? []
    const inner = branch.find((error) => error.code === 'custom')
    if (inner)
      return describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, value, schema, yaml, file)
  }
  const given = valueAt(value, issue.path)
  const name = issue.path.map(String).join('.')
  if (given === undefined && issue.path.length === 1) return [describeMissing(name, schema, yaml, file)]
  const base = { file, ...findPlace(yaml.values, issue.path), severity: 'error' as const }
  if (given === undefined)
    return [
      {
        ...base,
        code: 'field-missing',
        message: `The field \`${String(issue.path.at(-1))}\` is missing here.`,
        hint: `Add \`${String(issue.path.at(-1))}: …\`.`,
      },
    ]
  if (issue.code === 'custom') {
    const hint = typeof issue.params?.hint === 'string' ? issue.params.hint : ''
    const code = typeof issue.params?.code === 'string' ? issue.params.code : 'field-value'
    return [{ ...base, code, message: `\`${name}\`: ${issue.message}`, hint }]
  }
  if (issue.code === 'invalid_value' && typeof given === 'string') {
    const [message, ...hints] = issue.message.split(/(?<=allowed here\.) /)
    return [{ ...base, code: 'field-value', message: `\`${name}\`: ${message ?? ''}`, hint: hints.join(' ') }]
  }
  return [describeWrongType(base, name, given, issue, schema)]
}

function describeWrongType(
  base: Pick<Problem, 'file' | 'line' | 'column' | 'severity'>,
  name: string,
  given: unknown,
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
): Problem {
  const top = String(issue.path[0])
  if (top === 'published' && typeof given === 'boolean') {
    return {
      ...base,
      code: 'field-type',
      message: '`published` is the day of publication, not a switch.',
      hint: 'To keep the page private write `status: draft`.',
    }
  }
  if (given === null)
    return {
      ...base,
      code: 'field-empty',
      message: `\`${name}\` has no value.`,
      hint: `Write one${exampleOf(schema, top)}, or delete the line.`,
    }
  const expected = 'expected' in issue ? describeExpected(String(issue.expected)) : 'something else'
  const quote = expected === 'text' ? ` Put it in quotes: \`"${String(given)}"\`.` : ''
  return {
    ...base,
    code: 'field-type',
    message: `\`${name}\` is ${describeGiven(given)}, but has to be ${expected}.`,
    hint: quote.trim() || `Write it like this${exampleOf(schema, top)}.`,
  }
}

function describeUnknown(
  path: PropertyKey[],
  key: string,
  schema: z.ZodObject,
  yaml: ParsedYaml,
  file: string,
): Problem {
  const known = Object.keys(path.length === 1 ? schema.shape : SOURCE_FIELDS)
  const nearest = findNearest(key, known)
  return {
    file,
    ...findPlace(yaml.keys, path),
    severity: 'error',
    code: 'field-unknown',
    message: `There is no field \`${key}\`.`,
    hint: nearest === undefined ? 'Delete the line.' : `Did you mean \`${nearest}\`?`,
  }
}

const SOURCE_FIELDS = { author: 1, year: 1, title: 1, publication: 1, url: 1 }

function describeMissing(name: string, schema: z.ZodObject, yaml: ParsedYaml, file: string): Problem {
  return {
    file,
    ...findPlace(yaml.values, [name]),
    severity: 'error',
    code: 'field-missing',
    message: `The field \`${name}\` is missing.`,
    hint: `Add it${exampleOf(schema, name)}.`,
  }
}

function exampleOf(schema: z.ZodObject, name: string): string {
  const field: unknown = schema.shape[name]
  const meta = isDescribed(field) ? field.meta() : undefined
  const example = Array.isArray(meta?.examples) ? meta.examples[0] : undefined
  if (example === undefined) return ''
  const text =
    typeof example === 'string'
      ? /[:#'"?]/.test(example) && !/^\d{4}-/.test(example)
        ? `"${example}"`
        : example
      : formatExample(example)
  return `, for example \`${name}: ${text}\``
}

function formatExample(example: unknown): string {
  return Array.isArray(example) ? `[${example.join(', ')}]` : String(example)
}

function isDescribed(field: unknown): field is { meta: () => { examples?: unknown } | undefined } {
  return typeof field === 'object' && field !== null && 'meta' in field && typeof field.meta === 'function'
}

function describeExpected(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    boolean: '`true` or `false`',
    number: 'a number',
    int: 'a whole number',
    object: 'a group of fields',
  }
  return words[expected] ?? expected
}

function describeGiven(given: unknown): string {
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'object') return 'a group of fields'
  if (typeof given === 'string') return 'text'
  if (typeof given === 'boolean') return `\`${given}\``
  return `the number ${String(given)}`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Reflect.get(current, step)
  }
  return current
}
