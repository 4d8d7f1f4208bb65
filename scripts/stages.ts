import { type SpawnOptions, spawn } from 'node:child_process'

export interface StageResult {
  readonly passed: number
  readonly failed: number
  /** Names of the tests that failed at their first attempt or at all, as their runner prints them; for the summary at the end of a long log. */
  readonly names?: readonly string[]
}

/** Runs a program with its output shown, and returns it too. */
export function runProgram(
  command: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const options: SpawnOptions = { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...settings } }
  const child = spawn(command, [...words], options)
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    process.stdout.write(chunk)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** A stage that passes or fails as a whole. */
export async function judgeProgram(
  command: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<StageResult> {
  const { code } = await runProgram(command, words, settings)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Where the closing lines of a test runner say how many tests passed, failed, and passed at a further attempt only. */
interface ClosingLines {
  readonly passed: RegExp
  readonly failed: RegExp
  readonly unsteady?: RegExp
}

export const NODE_LINES: ClosingLines = { passed: /^ℹ pass (\d+)/gm, failed: /^ℹ fail (\d+)/gm }
export const PLAYWRIGHT_LINES: ClosingLines = {
  passed: /^\s+(\d+) passed/gm,
  failed: /^\s+(\d+) failed/gm,
  unsteady: /^\s+(\d+) flaky/gm,
}

/** Counts of a test runner, read from its closing lines; a run that executed nothing has failed. */
export function countTests(output: string, code: number, lines: ClosingLines): StageResult {
  const last = (pattern: RegExp | undefined): number =>
    pattern ? Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0) : 0
  const passed = last(lines.passed) + last(lines.unsteady)
  const failed = last(lines.failed)
  const names = [
    ...output.matchAll(/^ {2}\d+\) (.+?)(?: ─+)?$|^✖ (?!failing tests)(.+?) \([\d.]+ms\)$/gm),
  ].map(([, ofPlaywright, ofNode]) => ofPlaywright ?? ofNode ?? '')
  return {
    passed,
    failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
    names: [...new Set(names)],
  }
}
