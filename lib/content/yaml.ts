import { isAlias, isMap, isNode, LineCounter, parseDocument, Schema, visit } from 'yaml'
import { listPlaces, type Places } from './places'
import type { Place, Problem } from './problem'
import { describeYamlFault, type YamlFault } from './yaml-faults'

export interface ParsedYaml {
  /** Plain values, dates kept as text; undefined when the text is not a readable mapping. */
  readonly value: Readonly<Record<string, unknown>> | undefined
  readonly values: Places
  readonly keys: Places
  /** With `value` these are warnings only. */
  readonly problems: readonly Problem[]
}

// Built once: the reader would build it anew for every file.
const SCHEMA = new Schema({ schema: 'core' })

/** Reads YAML 1.2 (core schema) that starts at `firstLine` of a file; no aliases, anchors or custom tags. */
export function parseYaml(text: string, file: string, firstLine: number): ParsedYaml {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: SCHEMA,
    strict: true,
    uniqueKeys: true,
    lineCounter: counter,
    prettyErrors: false,
  })
  const lines = text.split('\n')
  const problems: Problem[] = []
  const report = ({ line, column }: Place, fault: YamlFault): void => {
    const place = { line: line + firstLine - 1, column }
    if (!problems.some((problem) => problem.line === place.line))
      problems.push({ file, ...place, severity: 'error', ...fault })
  }
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  for (const fault of [...document.errors, ...document.warnings]) {
    const described = describeYamlFault(fault, placeOf(fault.pos[0]), lines)
    report(described.place, described.fault)
    // What follows a syntax error is noise that the first one causes; a repeated field is not.
    if (fault.code !== 'DUPLICATE_KEY') break
  }
  visit(document, (_, node) => {
    if (!isAlias(node) && !(isNode(node) && 'anchor' in node && node.anchor !== undefined)) return undefined
    report(placeOf(isNode(node) ? (node.range?.[0] ?? 0) : 0), ALIAS)
    return visit.BREAK
  })
  const root = document.contents
  if (problems.length === 0 && root !== null && !isMap(root))
    report(placeOf(root.range?.[0] ?? 0), NOT_A_MAPPING)
  if (problems.length > 0) return { value: undefined, values: {}, keys: {}, problems }
  visit(document, {
    Scalar: (_, { type, comment, range }) => {
      if (type === 'PLAIN' && comment && /^\S/.test(comment) && range)
        problems.push(describeComment(file, { ...placeOf(range[0]) }, comment, firstLine))
    },
  })
  const value: unknown = root === null ? {} : document.toJS({ maxAliasCount: 0 })
  return { value: toRecord(value), ...listPlaces(root, counter, firstLine), problems }
}

const ALIAS: YamlFault = {
  code: 'yaml-alias',
  message: 'Anchors (`&name`) and aliases (`*name`) are not allowed.',
  hint: 'Put the text in quotes, or write the value out.',
}
const NOT_A_MAPPING: YamlFault = {
  code: 'yaml-not-a-mapping',
  message: 'This is not a list of fields.',
  hint: 'Write one `name: value` per line.',
}

/** `Why #1 matters` without quotes is the text `Why`. */
function describeComment(file: string, { line, column }: Place, comment: string, firstLine: number): Problem {
  return {
    ...{ file, line: line + firstLine - 1, column, severity: 'warning', code: 'yaml-comment' },
    message: `From "#${comment.split('\n')[0]}" on, the line is read as a comment.`,
    hint: 'Put the whole value in quotes.',
  }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
