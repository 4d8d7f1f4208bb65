import { formatCounts, type Problem } from './problem'

/** A document that a pull request touches. */
export interface ChangedPage {
  readonly file: string
  readonly kind: 'added' | 'changed' | 'renamed' | 'deleted'
  /** Undefined where it is deleted or cannot be read. */
  readonly title: string | undefined
  readonly state: string | undefined
}

/** A summary in Markdown of what a pull request changes, and what is wrong with it. */
export function formatChanges(pages: readonly ChangedPage[], problems: readonly Problem[]): string {
  if (pages.length === 0) return 'No page changes.\n'
  const rows = pages.map(({ file, kind, title, state }) => {
    const own = problems.filter((problem) => problem.file === file)
    const errors = own.filter(({ severity }) => severity === 'error').length
    const counts = formatCounts(errors, own.length - errors)
    return `| ${escapeCell(title ?? '')} | \`${file}\` | ${kind} | ${state ?? ''} | ${counts} |`
  })
  const details = pages.flatMap(({ file }) => {
    const own = problems.filter((problem) => problem.file === file)
    if (own.length === 0) return []
    const lines = own.map(
      ({ line, column, severity, message, hint }) =>
        `- ${line}:${column} **${severity}** ${message}${hint ? ` → ${hint}` : ''}`,
    )
    return [`### ${file}\n\n${lines.join('\n')}\n`]
  })
  return `## Changed pages\n\n| Page | File | Change | State | Problems |\n|---|---|---|---|---|\n${rows.join('\n')}\n\n${details.join('\n')}`
}

function escapeCell(text: string): string {
  return text.replace(/[\\|]/g, '\\$&').replace(/</g, '&lt;')
}
