/** How much a problem weighs: an error stops the public build, a warning never does. */
export type Severity = 'error' | 'warning'

/** One thing that is wrong with one file; the same shape in the terminal, JSON, CI and preview. */
export interface Problem {
  /** Relative to the content directory, with forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly severity: Severity
  /** Stable, kebab-case. */
  readonly code: string
  /** What is wrong. */
  readonly message: string
  /** What to type instead; empty where the message says it all. */
  readonly hint: string
}

export interface Place {
  readonly line: number
  readonly column: number
}

export interface ProblemSummary {
  readonly errors: number
  readonly warnings: number
  readonly files: number
}

/** Problems by file, line, column, then code: the order in which every surface shows them. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  )
}

/** Counts by severity, and of the files that have any problem. */
export function summarizeProblems(problems: readonly Problem[]): ProblemSummary {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  return {
    errors,
    warnings: problems.length - errors,
    files: new Set(problems.map((problem) => problem.file)).size,
  }
}

/** How many errors and warnings, in words: `1 error, 2 warnings`; empty when there is none. */
export function formatCounts(errors: number, warnings: number): string {
  const count = (number: number, word: string): readonly string[] =>
    number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`]
  return [...count(errors, 'error'), ...count(warnings, 'warning')].join(', ')
}

/** Compares by code unit, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
