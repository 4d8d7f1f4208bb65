import { parse } from 'yaml'
import { z } from 'zod'
import type { Grades } from './ranking-metrics'

export const QUERY_KINDS = [
  'keyword',
  'question',
  'symptom',
  'typo',
  'prefix',
  'spelling',
  'nothing',
] as const

export interface JudgedQuery {
  readonly query: string
  readonly kind: (typeof QUERY_KINDS)[number]
  /** Weights may be chosen on `tune` only; `report` says what they are worth. */
  readonly half: 'tune' | 'report'
  /** By slug; empty where there is nothing to find. */
  readonly grades: Grades
}

const gradesSchema = z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)]))
const fileSchema = z.partialRecord(z.enum(QUERY_KINDS), z.record(z.string(), gradesSchema.nullable()))

/**
 * Reads a judged set, a mapping of kinds to queries to grades by slug:
 *
 *     symptom:
 *       everything is urgent: { say-no-to-projects: 3, protect-focus-time: 1 }
 *     nothing:
 *       best pizza in town:
 *
 * Of each kind every second query belongs to the reporting half. Throws where the text is not of that form.
 */
export function parseJudgedQueries(text: string): readonly JudgedQuery[] {
  const file = fileSchema.parse(parse(text))
  return QUERY_KINDS.flatMap((kind) =>
    Object.entries(file[kind] ?? {}).map(([query, grades], i) => ({
      query,
      kind,
      half: i % 2 === 0 ? ('tune' as const) : ('report' as const),
      grades: new Map(Object.entries(grades ?? {})),
    })),
  )
}
