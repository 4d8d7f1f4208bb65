import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblems } from '@/lib/content/format-problems'
import { type Problem, summarizeProblems } from '@/lib/content/problem'
import type { Environment } from '@/lib/site/environment'

/** Problems for a terminal, with excerpts read from the content directory. */
export function printableProblems(
  problems: readonly Problem[],
  environment: Environment,
  notes: readonly string[] = [],
): string {
  return formatProblems(problems, {
    notes,
    hasColor: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    linesOf: (file) => readLines(join(environment.contentDirectory, file)),
  })
}

/** Whether a public build may go on. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return summarizeProblems(problems).errors > 0
}

function readLines(path: string): readonly string[] {
  try {
    const text = readFileSync(path, 'utf8')
    return text.length > 2_000_000 ? [] : text.split(/\r\n?|\n/)
  } catch {
    return []
  }
}
