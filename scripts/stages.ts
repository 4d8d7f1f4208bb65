import { type SpawnOptions, spawn } from 'node:child_process'

export interface StageResult {
  readonly passed: number
  readonly failed: number
  /** Names of the tests that failed, as their runner prints them; for the summary at the end of a long log. */
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

/** Counts of a test runner, read from its closing lines; a run that executed nothing has failed. */
export function countTests(
  output: string,
  code: number,
  passedPattern: RegExp,
  failedPattern: RegExp,
): StageResult {
  const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0)
  const passed = last(passedPattern)
  const failed = last(failedPattern)
  const names = [
    ...output.matchAll(/^ {2}\d+\) (.+?)(?: ─+)?$|^✖ (?!failing tests)(.+?) \([\d.]+ms\)$/gm),
  ].map(([, ofPlaywright, ofNode]) => ofPlaywright ?? ofNode ?? '')
  return {
    passed,
    failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
    names: [...new Set(names)],
  }
}
