import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface ProcessFigures {
  readonly code: number
  readonly seconds: number
  /** Time that processors spent on it, its children included: what else the machine does hardly changes it. */
  readonly processorSeconds: number
  /** Highest sum of the memory of the process and all its children, in megabytes, sampled five times a second. Pages that they share count once where Linux tells (PSS). */
  readonly peakMegabytes: number
  readonly output: string
}

/** Runs what follows it, and then says how long processors worked for it. */
const TIMED = '"$@"; code=$?; times >&2; exit $code'

/** Runs a Node.js program to its end, and measures it with everything it starts. */
export function measureProcess(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  directory = '.',
): Promise<ProcessFigures> {
  return measureCommand([process.execPath, ...words], settings, directory)
}

/** The same for any program: its name, then what it is given. */
export async function measureCommand(
  command: readonly string[],
  settings: Readonly<Record<string, string>>,
  directory: string,
): Promise<ProcessFigures> {
  const start = performance.now()
  const child = spawn('sh', ['-c', TIMED, 'sh', ...command], {
    cwd: directory,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  let peakKilobytes = 0
  const timer = setInterval(() => {
    peakKilobytes = Math.max(peakKilobytes, sumMemory(child.pid ?? 0))
  }, 200)
  const code = await new Promise<number>((resolve) => child.on('exit', (exit) => resolve(exit ?? 1)))
  clearInterval(timer)
  return {
    code,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: readProcessorSeconds(output),
    peakMegabytes: peakKilobytes / 1024,
    output,
  }
}

/** The last line of `times`: user and system time of all children, as `0m12.5s 0m1.25s`. */
function readProcessorSeconds(output: string): number {
  const [, line = ''] = /(?:^|\n)((?:\d+m[\d.]+s ?){2})\s*$/.exec(output) ?? []
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}

function sumMemory(root: number): number {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([root])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const [pid = 0, parent = 0] of table) if (family.has(parent)) family.add(pid)
  }
  return table.reduce((sum, [pid = 0, , rss = 0]) => sum + (family.has(pid) ? (readShare(pid) ?? rss) : 0), 0)
}

/** Kilobytes that a process has for itself, and its part of what it shares. */
function readShare(pid: number): number | undefined {
  try {
    return Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
