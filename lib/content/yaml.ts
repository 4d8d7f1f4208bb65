import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Place, Problem } from './problem'

export interface ParsedYaml {
  /** Plain values, dates kept as text; undefined when the text is not a readable mapping. */
  readonly value: Readonly<Record<string, unknown>> | undefined
  /** Where the value at a path stands in the file; the nearest parent, or the opening fence, when it is missing. */
  readonly locate: (path: readonly PropertyKey[]) => Place
  /** Where the name of a field stands. */
  readonly locateKey: (path: readonly PropertyKey[]) => Place
  readonly problems: readonly Problem[]
}

/** Reads YAML 1.2 (core schema) that starts at `firstLine` of a file; no aliases, anchors or custom tags. */
export function parseYaml(text: string, file: string, firstLine: number): ParsedYaml {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    lineCounter: counter,
    prettyErrors: false,
  })
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) }
  }
  const problems: Problem[] = []
  const report = (place: Place, fault: Pick<Problem, 'code' | 'message' | 'hint'>): void => {
    if (!problems.some((problem) => problem.line === place.line))
      problems.push({ file, ...place, severity: 'error', ...fault })
  }
  const faults = [...document.errors, ...document.warnings]
  for (const fault of faults) {
    const place = placeOf(fault.pos[0])
    report(place, describeFault(fault.code, fault.message, text.split('\n')[place.line - firstLine] ?? ''))
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
  const places = new Map<string, number>()
  const keys = new Map<string, number>()
  if (problems.length === 0) collectPlaces(root, '', places, keys)
  const value =
    problems.length > 0 ? undefined : toRecord(root === null ? {} : document.toJS({ maxAliasCount: 0 }))
  const find = (index: ReadonlyMap<string, number>, path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const offset = index.get(pathKey(path.slice(0, length)))
      if (offset !== undefined) return placeOf(offset)
    }
    return { line: Math.max(1, firstLine - 1), column: 1 }
  }
  return { value, locate: (path) => find(places, path), locateKey: (path) => find(keys, path), problems }
}

const ALIAS = {
  code: 'yaml-alias',
  message: 'Anchors (`&name`) and aliases (`*name`) are not allowed.',
  hint: 'Put the text in quotes, or write the value out.',
}
const NOT_A_MAPPING = {
  code: 'yaml-not-a-mapping',
  message: 'The front matter is not a list of fields.',
  hint: 'Write one `name: value` per line.',
}

function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000')
}

function collectPlaces(
  node: unknown,
  path: string,
  places: Map<string, number>,
  keys: Map<string, number>,
): void {
  const join = (step: string | number): string => (path === '' ? String(step) : `${path}\u0000${step}`)
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue
      const at = join(String(pair.key.value))
      const key = pair.key.range?.[0] ?? 0
      keys.set(at, key)
      const hasValue = isNode(pair.value) && !(isScalar(pair.value) && pair.value.value === null)
      places.set(at, hasValue && isNode(pair.value) ? (pair.value.range?.[0] ?? key) : key)
      collectPlaces(pair.value, at, places, keys)
    }
  } else if (isSeq(node)) {
    for (const [index, entry] of node.items.entries()) {
      if (!isNode(entry)) continue
      places.set(join(index), entry.range?.[0] ?? 0)
      collectPlaces(entry, join(index), places, keys)
    }
  }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

function describeFault(
  code: string,
  message: string,
  line: string,
): Pick<Problem, 'code' | 'message' | 'hint'> {
  if (code === 'DUPLICATE_KEY') {
    const key = /^\s*-?\s*([\w-]+)\s*:/.exec(line)?.[1] ?? line.trim()
    return {
      code: 'yaml-duplicate-key',
      message: `The field \`${key}\` stands here a second time.`,
      hint: 'Keep one of the two.',
    }
  }
  if (line.includes('\t'))
    return {
      code: 'yaml-tab',
      message: 'The line contains a tab where YAML allows spaces only.',
      hint: 'Use spaces.',
    }
  if (code === 'TAG_RESOLVE_FAILED')
    return {
      code: 'yaml-tag',
      message: 'A value starts with `!`, which YAML reads as a type.',
      hint: 'Put the value in quotes.',
    }
  if (/\w:\s.*:\s/.test(line) || code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      code: 'yaml-syntax',
      message: 'This line holds more than one `name: value`.',
      hint: 'Put a value that contains a colon in quotes.',
    }
  }
  if (
    code === 'MISSING_CHAR' ||
    code === 'BAD_FLOW_SEQUENCE_START' ||
    code === 'FLOW_MAP_INDENT' ||
    code === 'BAD_INDENT'
  ) {
    return {
      code: 'yaml-syntax',
      message: 'A quote or bracket that was opened is not closed.',
      hint: 'Close it in the same line; put a value with special signs in quotes.',
    }
  }
  return {
    code: 'yaml-syntax',
    message: `The front matter cannot be read here: ${message.replace(/\.?$/, '.')}`,
    hint: 'Write `name: value`, and put a value with special signs in quotes.',
  }
}
