/** Throws with the number of faults and the first of them. */
export function assertNone(faults: readonly string[]): void {
  if (faults.length === 0) return
  const shown = faults.slice(0, 15).join('\n')
  throw new Error(`${faults.length} faults\n${shown}${faults.length > 15 ? '\n…' : ''}`)
}
