import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium } from 'playwright'
import { z } from 'zod'
import { compressFiles } from '@/lib/publish/compress'
import { serveSite } from '@/lib/publish/serve-site'
import { findBrowser } from '../scripts/browser'
import { listHeaviest, weighSite } from '../scripts/weigh'
import type { Row } from './row'

const RUNS = 5

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const CPU_SLOWDOWN = 4

/** What a page of text costs that has nothing but text, for comparison. */
const BARE_PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><h1>Bare page</h1>${'<p>A paragraph of text that says nothing in particular, and says it in one line.</p>'.repeat(80)}</body></html>`

const figuresSchema = z.object({ fcp: z.number(), lcp: z.number(), tbt: z.number(), cls: z.number() })
type Figures = z.infer<typeof figuresSchema>

/** Runs in the page before anything else: keeps what the browser observes. */
const OBSERVE = `
  window.__figures = { fcp: 0, lcp: 0, tbt: 0, cls: 0 }
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') __figures.fcp = entry.startTime })
  watch('largest-contentful-paint', (entry) => { __figures.lcp = entry.startTime })
  watch('longtask', (entry) => { __figures.tbt += Math.max(0, entry.duration - 50) })
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) __figures.cls += entry.value })
`

/** Paint, blocking and shifting of the heaviest page of each kind in `out/`, on slow 4G with a processor slowed four times. */
export async function measureSpeed(): Promise<readonly Row[]> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium was found.')
  const pages = [...listHeaviest(weighSite('out', ''))].map(([kind, [name]]) => [kind, name] as const)
  const server = await serveSite({ directory: 'out', basePath: '', port: 0 })
  const bare = await serveBare()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const origin = `http://127.0.0.1:${portOf(server)}`
    const rows = rowsOf(
      'a bare page',
      await measurePage(browser, `http://127.0.0.1:${portOf(bare)}/`),
      undefined,
    )
    for (const [kind, name] of pages)
      rows.push(...rowsOf(kind, await measurePage(browser, `${origin}/${addressOf(name)}`), 0.65))
    return rows
  } finally {
    await browser.close()
    for (const running of [server, bare]) {
      running.closeAllConnections()
      running.close()
    }
  }
}

async function serveBare() {
  const directory = '.cache/bench/bare'
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'index.html'), BARE_PAGE)
  await compressFiles(directory, { articles: 1 })
  return serveSite({ directory, basePath: '', port: 0 })
}

const portOf = (server: { address(): AddressInfo | string | null }): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const addressOf = (name: string): string => name.replace(/(?:^|\/)?index\.html$|\.html$/, '')

/** Medians of several loads, each with an empty cache. */
async function measurePage(browser: Browser, url: string): Promise<Figures> {
  const runs: Figures[] = []
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
    })
    const page = await context.newPage()
    await page.addInitScript(OBSERVE)
    await slowDown(await context.newCDPSession(page))
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(300)
    runs.push(figuresSchema.parse(await page.evaluate('window.__figures')))
    await context.close()
  }
  const median = (key: keyof Figures): number =>
    runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  return { fcp: median('fcp'), lcp: median('lcp'), tbt: median('tbt'), cls: median('cls') }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

function rowsOf(kind: string, { fcp, lcp, tbt, cls }: Figures, seconds: number | undefined): Row[] {
  const budget = <Value>(value: Value): Value | undefined => (seconds === undefined ? undefined : value)
  return [
    { what: `${kind} first paint (FCP)`, value: fcp / 1000, unit: 's', budget: undefined },
    { what: `${kind} largest paint (LCP)`, value: lcp / 1000, unit: 's', budget: seconds },
    { what: `${kind} blocked (TBT)`, value: tbt, unit: 'ms', budget: budget(0) },
    { what: `${kind} shifted (CLS)`, value: cls, unit: '', budget: budget(0.01) },
  ]
}
