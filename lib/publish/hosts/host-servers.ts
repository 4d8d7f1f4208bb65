import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A web server that runs on loopback until `stop` is called. */
export interface RunningServer {
  readonly origin: string
  readonly stop: () => Promise<void>
}

export interface Folders {
  readonly outputDirectory: string
  /** Holds `nginx.conf` and `Caddyfile`. */
  readonly deployDirectory: string
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether a program is installed. */
export function isInstalled(command: string): boolean {
  try {
    execFileSync(command, [command === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' })
    return command !== 'nginx' || existsSync(BROTLI_MODULE)
  } catch {
    return false
  }
}

/** Starts nginx with the generated rules; only port (any free one, if none is named) and folder are put in. */
export async function startNginx(
  { outputDirectory, deployDirectory }: Folders,
  wanted?: number,
): Promise<RunningServer> {
  const port = wanted ?? (await findFreePort())
  const rules = await readFile(join(deployDirectory, 'nginx.conf'), 'utf8')
  const work = join(deployDirectory, 'nginx-work')
  const own = rules
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('root /srv/out', `root ${outputDirectory}`)
    .replace('include mime.types', 'include /etc/nginx/mime.types')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${work}-${name};`)
    .join(' ')
  await writeFile(join(deployDirectory, 'site.conf'), own)
  await writeFile(
    join(deployDirectory, 'main.conf'),
    `load_module ${BROTLI_MODULE};\n${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\nworker_processes 1;\npid ${work}.pid;\nerror_log stderr;\nevents {}\nhttp { access_log off; ${temporary}\ninclude ${join(deployDirectory, 'site.conf')};\n}\n`,
  )
  return waitFor(spawn('nginx', ['-c', join(deployDirectory, 'main.conf'), '-e', 'stderr']), port)
}

/** Starts Caddy with the generated rules. */
export async function startCaddy({ outputDirectory, deployDirectory }: Folders): Promise<RunningServer> {
  const port = await findFreePort()
  const settings = {
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: outputDirectory,
    XDG_DATA_HOME: deployDirectory,
    XDG_CONFIG_HOME: deployDirectory,
  }
  const words = ['run', '--adapter', 'caddyfile', '--config', join(deployDirectory, 'Caddyfile')]
  return waitFor(spawn('caddy', words, { env: { ...process.env, ...settings } }), port)
}

async function waitFor(child: ChildProcess, port: number): Promise<RunningServer> {
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const origin = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break
    const answer = await fetch(origin).catch(() => undefined)
    if (answer) return { origin, stop: () => stop(child) }
    await setTimeout(50)
  }
  child.kill()
  throw new Error(`The server did not start.\n${complaint}`)
}

function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill()
  return ended
}

function findFreePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
