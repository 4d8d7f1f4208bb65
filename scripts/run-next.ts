import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { setAsideBuild } from '@/lib/publish/set-aside-build'

type Settings = Readonly<Record<string, string>>

/** Runs Next.js with the given settings added to the environment; resolves to its exit code. */
export function runNext(words: readonly string[], settings: Settings): Promise<number> {
  return exitCode(startNext(words, settings, ['inherit', 'inherit', 'inherit']))
}

/** A build of Next.js beside other work. */
export interface NextBuild {
  /** Starts it, if it was not started: it compiles, unheard, and waits before it makes pages (lib/publish/wait-for-release.ts). */
  start(): Promise<void>
  /** Lets it make the pages: what they are made from is there. Shows what it has said, and says. Resolves to its exit code. */
  makePages(): Promise<number>
  /** Ends it, where it runs; resolves when nothing of it is at work. */
  stop(): Promise<void>
}

/** A build of Next.js that nobody has started yet. */
export function planBuild(settings: Settings): NextBuild {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  let gone: Promise<void> | undefined
  let running: Promise<{ readonly child: ChildProcess; readonly code: Promise<number> }> | undefined
  const launch = async () => {
    const aside = await setAsideBuild('.next')
    gone = aside.gone
    const child = startNext(['build'], { ...color, ...settings }, ['ignore', 'pipe', 'pipe', 'ipc'])
    return { child, code: exitCode(child) }
  }
  const run = () => {
    running ??= launch()
    return running
  }
  return {
    start: async () => {
      await run()
    },
    makePages: async () => {
      const { child, code } = await run()
      child.stdout?.pipe(process.stdout)
      child.stderr?.pipe(process.stderr)
      if (child.connected) child.send('release')
      return code
    },
    stop: async () => {
      const started = await running
      started?.child.kill()
      await started?.code
      await gone
    },
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
