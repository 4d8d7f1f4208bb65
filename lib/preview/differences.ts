import { diffWordsWithSpace } from 'diff'
import { parseFrontMatter } from '@/lib/content/front-matter'

/** A stretch of text that both versions have, that is new, or that is gone. `cut` stands for what was left out. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed' | 'cut'
  readonly text: string
}

export interface FieldChange {
  readonly name: string
  /** As a person reads it; undefined where the field is not there. */
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface Differences {
  readonly fields: readonly FieldChange[]
  /** Empty when the texts are equal. */
  readonly parts: readonly TextPart[]
  readonly wordsAdded: number
  readonly wordsRemoved: number
}

const CONTEXT = 160

/** What differs between two versions of a document: its fields, and its text word by word with a little of what stands around. */
export function listDifferences(before: string, after: string): Differences {
  const old = parseFrontMatter(before.replace(/\r\n?/g, '\n'), '')
  const now = parseFrontMatter(after.replace(/\r\n?/g, '\n'), '')
  const parts = old.body === now.body ? [] : diffWordsWithSpace(old.body, now.body, { maxEditLength: 5000 })
  const changes = (
    parts ?? [
      { value: old.body, added: false, removed: true },
      { value: now.body, added: true, removed: false },
    ]
  ).map(
    (part): TextPart => ({
      kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
      text: part.value,
    }),
  )
  return {
    fields: listFieldChanges(old.yaml?.value ?? {}, now.yaml?.value ?? {}),
    parts: changes.flatMap((part, index) => shorten(part, index === 0, index === changes.length - 1)),
    wordsAdded: countWords(changes, 'added'),
    wordsRemoved: countWords(changes, 'removed'),
  }
}

function listFieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return names
    .map((name) => ({ name, before: formatValue(before[name]), after: formatValue(after[name]) }))
    .filter((change) => change.before !== change.after)
}

function formatValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.map((entry) => formatValue(entry) ?? '').join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function shorten(part: TextPart, isFirst: boolean, isLast: boolean): readonly TextPart[] {
  if (part.kind !== 'same' || part.text.length <= 2 * CONTEXT) return [part]
  const same = (text: string): TextPart => ({ kind: 'same', text })
  return [
    ...(isFirst ? [] : [same(part.text.slice(0, CONTEXT).replace(/\S+$/, ''))]),
    { kind: 'cut' as const, text: ' … ' },
    ...(isLast ? [] : [same(part.text.slice(-CONTEXT).replace(/^\S+/, ''))]),
  ]
}

function countWords(parts: readonly TextPart[], kind: TextPart['kind']): number {
  return parts
    .filter((part) => part.kind === kind)
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0), 0)
}
