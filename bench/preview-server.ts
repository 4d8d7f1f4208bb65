import { type ChildProcess, spawn } from 'node:child_process'

export interface PreviewProcess {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Starts `npm run dev` or `npm run preview` on a free port, from the build that is there. */
export async function startPreview(
  script: 'dev' | 'preview',
  settings: Readonly<Record<string, string>>,
): Promise<PreviewProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], {
    env: { ...process.env, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { origin: await readOrigin(child), stop }
}

function readOrigin(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const origin = /Ready: (http:\/\/localhost:\d+)/.exec(output)?.[1]
      if (origin !== undefined) resolve(origin)
    })
    server.once('exit', () => reject(new Error(`The preview did not start.\n${output}`)))
  })
}
