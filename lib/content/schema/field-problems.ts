import type { z } from 'zod'
import { findPlace } from '../places'
import type { Problem } from '../problem'
import type { ParsedYaml } from '../yaml'
import { formatExample } from './examples'
import { suggestField } from './unknown-field'
import { describeWrongType } from './wrong-type'

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
  const name = issue.path.filter((step) => typeof step === 'string').join('.')
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
  return [{ ...base, ...describeWrongType({ name, given, issue, schema }) }]
}

function describeUnknown(
  path: PropertyKey[],
  key: string,
  schema: z.ZodObject,
  yaml: ParsedYaml,
  file: string,
): Problem {
  return {
    file,
    ...findPlace(yaml.keys, path),
    severity: 'error',
    code: 'field-unknown',
    message: `There is no field \`${key}\`.`,
    hint: suggestField(key, Object.keys(schema.shape), path.length),
  }
}

function describeMissing(name: string, schema: z.ZodObject, yaml: ParsedYaml, file: string): Problem {
  return {
    file,
    ...findPlace(yaml.values, [name]),
    severity: 'error',
    code: 'field-missing',
    message: `The field \`${name}\` is missing.`,
    hint: `Add it${formatExample(schema, name)}.`,
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Reflect.get(current, step)
  }
  return current
}
