import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml'
import type { Problem } from '@/lib/content/problem'
import type { Concept, Thesaurus } from './thesaurus'

export interface ParsedThesaurus {
  /** Everything that could be read. */
  readonly thesaurus: Thesaurus
  /** Warnings only: a fault in a thesaurus never stops a build. */
  readonly problems: readonly Problem[]
}

type ListName = 'same' | 'near' | 'none'
type Report = (offset: number, code: string, message: string, hint: string) => void

const LISTS: readonly ListName[] = ['same', 'near', 'none']
const HINTS: Readonly<Record<ListName, string>> = {
  same: 'Write `- manager, boss, supervisor`.',
  near: 'Write `- people nod: agreement, alignment`, or a plain group.',
  none: 'Write `- pizza, opening hours`.',
}

/** Reads a thesaurus (`same:`, `near:` and `none:`, see the one that ships with the site); `file` is named in the problems. */
export function parseThesaurus(text: string, file: string): ParsedThesaurus {
  const counter = new LineCounter()
  const problems: Problem[] = []
  const report: Report = (offset, code, message, hint) => {
    const { line, col } = counter.linePos(offset)
    problems.push({ file, line, column: col, severity: 'warning', code, message, hint })
  }
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  for (const error of document.errors) reportSyntax(error, report)
  const root = document.contents
  if (document.errors.length > 0 || root === null) return { thesaurus: [], problems }
  if (!isMap(root)) {
    report(0, 'thesaurus-form', 'The thesaurus is not a mapping.', 'Start with `same:` and `near:`.')
    return { thesaurus: [], problems }
  }
  const thesaurus: Concept[] = []
  for (const { key, value } of root.items) {
    const name = LISTS.find((list) => list === key.toJSON())
    if (name === undefined) {
      const message = `The list \`${String(key.toJSON())}\` is unknown.`
      report(
        key.range[0],
        'thesaurus-list',
        message,
        'A thesaurus has three lists, `same`, `near` and `none`.',
      )
    } else thesaurus.push(...readList(name, value, report))
  }
  return { thesaurus, problems }
}

function reportSyntax(error: YAMLError, report: Report): void {
  const hint = 'Put texts that contain `: ` or start with a sign into quotation marks.'
  report(error.pos[0], 'thesaurus-yaml', `The thesaurus is not valid YAML: ${error.message}.`, hint)
}

function readList(name: ListName, list: ParsedNode | null, report: Report): readonly Concept[] {
  if (list === null) return []
  if (!isSeq(list)) {
    report(list.range[0], 'thesaurus-form', `\`${name}\` is not a list.`, 'Start each line with `- `.')
    return []
  }
  return list.items.flatMap((entry) => readEntry(name, entry, report) ?? [])
}

function readEntry(name: ListName, entry: ParsedNode, report: Report): Concept | undefined {
  const hint = HINTS[name]
  if (isScalar(entry)) {
    const members = splitMembers(entry.value)
    if (name === 'none' && members.length > 0) return { says: members, means: [], strength: 'none' }
    if (members.length >= 2)
      return { says: members, means: members, strength: name === 'same' ? 'same' : 'loose' }
    report(entry.range[0], 'thesaurus-group', 'The group has fewer than two members.', hint)
    return undefined
  }
  const pair = isMap(entry) && name === 'near' && entry.items.length === 1 ? entry.items[0] : undefined
  const says = splitMembers(pair?.key.toJSON())
  const means = splitMembers(pair?.value?.toJSON())
  if (says.length > 0 && means.length > 0) return { says, means, strength: 'near' }
  report(entry.range[0], 'thesaurus-group', `The entry is not one that \`${name}\` can hold.`, hint)
  return undefined
}

function splitMembers(value: unknown): readonly string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return []
  return String(value)
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '')
}
