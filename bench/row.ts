/** One measurement against its budget. */
export interface Row {
  readonly what: string
  readonly value: number
  readonly unit: 's' | 'ms' | 'MB' | 'KB' | 'requests' | '%' | ''
  /** The most that is allowed, or the least for what has to be high. Undefined: told, not judged. */
  readonly budget: number | undefined
  readonly isLeast?: boolean
}

/** Whether a measurement keeps its budget. */
export function keepsBudget({ value, budget, isLeast }: Row): boolean {
  if (budget === undefined) return true
  return isLeast ? value >= budget : value <= budget
}

/** Rows as lines: what, value, budget, verdict. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    `${formatNumber(row.value)} ${row.unit}`.trim(),
    row.budget === undefined
      ? ''
      : `${row.isLeast ? '≥' : '≤'} ${formatNumber(row.budget)} ${row.unit}`.trim(),
    row.budget === undefined ? '' : keepsBudget(row) ? 'ok' : 'OVER BUDGET',
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((cell) => (cell[column] ?? '').length)))
  return cells
    .map(([what = '', value = '', budget = '', verdict = '']) =>
      `${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${budget.padStart(widths[2] ?? 0)}  ${verdict}`.trimEnd(),
    )
    .join('\n')
}

function formatNumber(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1)
}
