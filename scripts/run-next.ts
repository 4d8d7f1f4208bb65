import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

type Settings = Readonly<Record<string, string>>

/** Runs Next.js with the given settings added to the environment; resolves to its exit code. */
export function runNext(words: readonly string[], settings: Settings): Promise<number> {
  return exitCode(startNext(words, settings, ['inherit', 'inherit', 'inherit']))
}

/** A build of Next.js that runs beside other work. */
export interface RunningBuild {
  /** Lets it go on from compiling to the pages: what they are made from is there. Shows what it has said, and says. */
  releasePages(): void
  /** Ends it, unheard: there is nothing to build. */
  stop(): Promise<void>
  /** Its exit code. */
  readonly code: Promise<number>
}

/** Starts a build that compiles at once, and waits for `releasePages` before it makes pages (lib/publish/wait-for-release.ts). */
export function startBuild(settings: Settings): RunningBuild {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = startNext(['build'], { ...color, ...settings }, ['ignore', 'pipe', 'pipe', 'ipc'])
  const code = exitCode(child)
  return {
    releasePages: () => {
      child.stdout?.pipe(process.stdout)
      child.stderr?.pipe(process.stderr)
      if (child.connected) child.send('release')
    },
    stop: async () => {
      child.kill()
      await code
    },
    code,
  }
}

function startNext(
  words: readonly string[],
  settings: Settings,
  stdio: ('inherit' | 'ignore' | 'pipe' | 'ipc')[],
): ChildProcess {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return spawn(process.execPath, [next, ...words], {
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings },
  })
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
