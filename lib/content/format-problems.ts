import { type Problem, summarizeProblems } from './problem'

interface FormatOptions {
  /** Escape codes for a terminal, or none. */
  readonly hasColor: boolean
  /** The lines of a file, for the excerpt; empty when it cannot be shown. */
  readonly linesOf: (file: string) => readonly string[]
  /** Paragraphs to print between the problems and the closing sum. */
  readonly notes?: readonly string[]
}

type Paint = (text: string) => string

/** Problems as a person reads them: by file, each with its source line, a mark below the column, and what to type. */
export function formatProblems(
  problems: readonly Problem[],
  { hasColor, linesOf, notes = [] }: FormatOptions,
): string {
  const paint = (code: number): Paint =>
    hasColor ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text
  const colors = { error: paint(31), warning: paint(33), bold: paint(1), dim: paint(2), hint: paint(36) }
  const files = [...new Set(problems.map((problem) => problem.file))]
  const groups = files.map((file) => {
    const lines = linesOf(file)
    const entries = problems
      .filter((problem) => problem.file === file)
      .map((problem) => formatProblem(problem, lines, colors))
    return `${colors.bold(file)}\n${entries.join('\n')}`
  })
  const table = problems.length === 0 ? [] : [formatCounts(problems)]
  return [...groups, ...table, ...notes, formatSum(problems, colors)].join('\n\n')
}

function formatProblem(
  problem: Problem,
  lines: readonly string[],
  colors: Record<'error' | 'warning' | 'bold' | 'dim' | 'hint', Paint>,
): string {
  const { line, column, severity, code, message, hint } = problem
  const head = `  ${colors.dim(`${problem.file}:${line}:${column}`)} ${colors[severity](severity)} ${message} ${colors.dim(code)}`
  const excerpt = formatExcerpt(lines[line - 1], line, column).map((text) => colors.dim(text))
  return [head, ...excerpt, ...(hint ? [`    ${colors.hint('→')} ${hint}`] : [])].join('\n')
}

const WIDTH = 96

function formatExcerpt(source: string | undefined, line: number, column: number): readonly string[] {
  if (source === undefined || source.trim() === '') return []
  const from = Math.max(0, Math.min(column - 40, source.length - WIDTH))
  const shown = source.slice(from, from + WIDTH).replace(/\t/g, ' ')
  const number = String(line).padStart(5)
  return [`  ${number} │ ${shown}`, `  ${' '.repeat(5)} │ ${' '.repeat(Math.max(0, column - 1 - from))}^`]
}

/** How often each code occurs, most often first, and what became of links. */
function formatCounts(problems: readonly Problem[]): string {
  const codes = new Map<string, number>()
  for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1)
  const table = [...codes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, number]) => `  ${String(number).padStart(4)}  ${code}`)
  const links = formatLinks(codes)
  return links === undefined ? table.join('\n') : `${table.join('\n')}\n\n${links}`
}

function formatSum(
  problems: readonly Problem[],
  colors: Record<'error' | 'warning' | 'bold', Paint>,
): string {
  if (problems.length === 0) return colors.bold('0 errors, 0 warnings')
  const { errors, warnings, files } = summarizeProblems(problems)
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
  const paint = colors[errors > 0 ? 'error' : 'bold']
  return `${paint(count(errors, 'error'))}, ${colors.warning(count(warnings, 'warning'))} in ${count(files, 'file')}`
}

const HEALED = ['link-healed', 'link-placeholder', 'link-moved']
const DEAD = ['link-dead', 'link-unpublished']

function formatLinks(codes: ReadonlyMap<string, number>): string | undefined {
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (codes.get(name) ?? 0), 0)
  const [healed, dead] = [sum(HEALED), sum(DEAD)]
  return healed + dead === 0
    ? undefined
    : `Links: ${healed} healed (they lead to what they name), ${dead} dead (printed as plain text).`
}

/** One object for programs: `{ problems, summary }`. */
export function formatProblemsJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems, summary: summarizeProblems(problems) }, null, 2)
}

/** Workflow commands that mark the lines of a pull request. `prefix` is the content directory within the repository. */
export function formatAnnotations(problems: readonly Problem[], prefix: string): string {
  const escapeData = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const property = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  return problems
    .map(({ file, line, column, severity, code, message, hint }) => {
      const path = property(prefix === '' ? file : `${prefix}/${file}`)
      return `::${severity} file=${path},line=${line},col=${column},title=${property(code)}::${escapeData(`${message} ${hint}`.trim())}`
    })
    .join('\n')
}
