import { type ChildProcess, execFileSync, spawn } from 'node:child_process'

export const SECRET = 'a-secret-for-tests-of-more-than-32-bytes'

type Settings = Readonly<Record<string, string>>

export interface Running {
  readonly origin: string
  readonly stop: () => Promise<void>
}

const node = (script: string, words: readonly string[]) => [
  '--import',
  'tsx',
  `scripts/${script}.ts`,
  ...words,
]

/** Starts `npm run dev` or `npm run preview` from the build that is there, on a free port. */
export async function startServer(script: 'dev' | 'preview', settings: Settings): Promise<Running> {
  const words = script === 'preview' ? ['--built'] : []
  const child = spawn(process.execPath, node(script, words), {
    env: { ...process.env, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const origin = await waitForOrigin(child)
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { origin, stop }
}

function waitForOrigin(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const origin = /Ready: (http:\/\/localhost:\d+)/.exec(output)?.[1]
      if (origin !== undefined) resolve(origin)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', () => reject(new Error(output)))
  })
}

/** Runs a command of the project to its end. */
export function runScript(
  script: string,
  words: readonly string[],
  settings: Settings,
): { readonly code: number; readonly output: string } {
  try {
    const output = execFileSync(process.execPath, node(script, words), {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    return { code: 0, output }
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && 'stderr' in error)) throw error
    return { code: Number(error.status), output: String(error.stderr) }
  }
}
