import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { findBrowser } from '@/scripts/browser'
import { buildPreview } from '@/scripts/preview-server'
import { generateCorpus } from './generate-corpus'
import type { Row } from './row'

const SAVES = 9

/** From the moment a file is written until the words are on the screen of an open page, in small and large collections. */
export async function measurePreview(): Promise<readonly Row[]> {
  await buildPreview()
  const rows: Row[] = []
  for (const [count, budget] of [
    [157, 300],
    [5000, 700],
  ] as const) {
    const { median, worst } = await measureSaves(count)
    rows.push(
      { what: `save to screen, ${count} articles, median of ${SAVES}`, value: median, unit: 'ms', budget },
      { what: `save to screen, ${count} articles, slowest`, value: worst, unit: 'ms', budget: undefined },
    )
  }
  return rows
}

async function measureSaves(count: number): Promise<{ readonly median: number; readonly worst: number }> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-preview-'))
  await generateCorpus(directory, count)
  const [name = ''] = (await readdir(join(directory, 'articles')))
    .filter((file) => file.endsWith('.md'))
    .sort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: directory, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const origin = await readOrigin(server)
    const page = await browser.newPage()
    page.setDefaultTimeout(300_000)
    await page.goto(`${origin}/insights/${name.replace('.md', '')}`)
    await waitForQuiet(page)
    const times: number[] = []
    for (let save = 0; save < SAVES; save++) {
      times.push(await measureSave(page, join(directory, 'articles', name)))
      await page.waitForTimeout(1500)
    }
    times.sort((a, b) => a - b)
    return { median: times[Math.floor(times.length / 2)] ?? 0, worst: times.at(-1) ?? 0 }
  } finally {
    await browser.close()
    server.kill('SIGTERM')
    await rm(directory, { recursive: true, force: true })
  }
}

async function measureSave(page: Page, file: string): Promise<number> {
  const word = `seen${Math.random().toString(36).slice(2, 10)}`
  const text = await readFile(file, 'utf8')
  const seen = page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), word, {
    polling: 'raf',
  })
  await page.waitForTimeout(100)
  const start = performance.now()
  await writeFile(file, `${text.trimEnd()}\n\n${word} is new.\n`)
  await seen
  return performance.now() - start
}

/** Related articles of a large collection are ranked in the background after the start. */
async function waitForQuiet(page: Page): Promise<void> {
  await page.locator('#related a').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(3000)
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
