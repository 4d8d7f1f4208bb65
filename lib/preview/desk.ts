import { textOf } from '@/lib/content/body/tree'
import { routeOf } from '@/lib/content/catalog/targets'
import type { PublicationState } from '@/lib/content/model'
import type { ParsedDocument } from '@/lib/content/parse-document'
import type { Problem } from '@/lib/content/problem'
import { findState } from '@/lib/content/visibility'
import type { PreviewContent } from './reader'

/** One file on the desk. */
export interface DeskRow {
  readonly file: string
  readonly title: string
  /** Undefined while the file cannot be read. */
  readonly path: string | undefined
  readonly state: PublicationState | 'broken'
  readonly publishAt: string | undefined
  readonly unpublishAt: string | undefined
  readonly errors: number
  readonly warnings: number
  readonly words: number
  /** Words of the answer; undefined for documents that have none. */
  readonly answerWords: number | undefined
  /** Fields that an article is better with. */
  readonly missing: readonly string[]
  readonly changedAt: Date | undefined
}

export interface Desk {
  /** Broken, drafts, in review, scheduled, expired; then by last change. */
  readonly open: readonly DeskRow[]
  /** Public documents that were changed last. */
  readonly recent: readonly DeskRow[]
  readonly nextChange: Date | undefined
}

const ORDER = ['broken', 'draft', 'review', 'scheduled', 'expired', 'published'] as const
const RECENT = 20
const WANTED = ['seo_title', 'meta_description', 'tags', 'asked_as', 'sources'] as const

/** Everything an editor has in hand, from what the preview read. */
export function buildDesk({ files, problems, nextChange }: PreviewContent, now: Date): Desk {
  const problemsOf = groupByFile(problems)
  const documents = files.results.flatMap(({ document }) => document ?? [])
  const readable = new Set(documents.map(({ file }) => file))
  const broken = [...files.changedAt.keys()].filter((file) => !readable.has(file) && problemsOf.has(file))
  const changedAt = (file: string): number => files.changedAt.get(file) ?? 0
  const rows = [
    ...broken.map((file) => describeBroken(file, problemsOf.get(file) ?? [], changedAt(file))),
    ...documents.map((document) =>
      describe(document, problemsOf.get(document.file) ?? [], changedAt(document.file), now),
    ),
  ].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (b.changedAt?.getTime() ?? 0) - (a.changedAt?.getTime() ?? 0),
  )
  return {
    open: rows.filter(({ state }) => state !== 'published'),
    recent: rows.filter(({ state }) => state === 'published').slice(0, RECENT),
    nextChange,
  }
}

function groupByFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const group = groups.get(problem.file)
    if (group) group.push(problem)
    else groups.set(problem.file, [problem])
  }
  return groups
}

function describe(
  document: ParsedDocument,
  problems: readonly Problem[],
  changedAt: number,
  now: Date,
): DeskRow {
  const { fields, body } = document
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(fields))
  return {
    file: document.file,
    title: document.title,
    path: routeOf(document.type, document.slug),
    state: findState(fields, now),
    publishAt: fields.publish_at,
    unpublishAt: fields.unpublish_at,
    ...countProblems(problems),
    words: body.wordCount,
    answerWords: document.type === 'article' ? countWords(body.answer) : undefined,
    missing: document.type === 'article' ? WANTED.filter((name) => given.get(name) === undefined) : [],
    changedAt: new Date(changedAt),
  }
}

function describeBroken(file: string, problems: readonly Problem[], changedAt: number): DeskRow {
  return {
    file,
    title: file,
    path: undefined,
    state: 'broken',
    publishAt: undefined,
    unpublishAt: undefined,
    ...countProblems(problems),
    words: 0,
    answerWords: undefined,
    missing: [],
    changedAt: new Date(changedAt),
  }
}

function countProblems(problems: readonly Problem[]): Pick<DeskRow, 'errors' | 'warnings'> {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: problems.length - errors }
}

function countWords(answer: ParsedDocument['body']['answer']): number {
  return answer
    ? textOf(answer)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    : 0
}
