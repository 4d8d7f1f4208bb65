import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium } from 'playwright'
import { z } from 'zod'
import { compressFiles } from '@/lib/publish/compress'
import { serveSite } from '@/lib/publish/serve-site'
import { findBrowser } from '../scripts/browser'
import { listHeaviest, weighSite } from '../scripts/weigh'
import { findMedian } from './median'
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

const figuresSchema = z.object({
  fcp: z.number(),
  lcp: z.number(),
  cls: z.number(),
  /** Start and end of each task of more than 50 ms. */
  tasks: z.array(z.tuple([z.number(), z.number()])),
})

/** Milliseconds, and the sum of shifts. */
interface Figures {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

const BUDGET = { lcp: 650, tbt: 0, cls: 0.01 } as const

/** A page that is measured, and what was measured so far. */
interface Specimen {
  readonly kind: string
  readonly url: string
  readonly runs: Figures[]
}

/** Runs in the page before anything else: keeps what the browser observes. Blocking is counted from the first paint on. */
const OBSERVE = `
  window.__figures = { fcp: 0, lcp: 0, cls: 0, tasks: [] }
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') __figures.fcp = entry.startTime })
  watch('largest-contentful-paint', (entry) => { __figures.lcp = entry.startTime })
  watch('longtask', (entry) => { __figures.tasks.push([entry.startTime, entry.startTime + entry.duration]) })
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) __figures.cls += entry.value })
`

/**
 * Paint, blocking and shifting of a bare page and of the heaviest page of each kind in `out/`, on slow 4G with a processor
 * slowed four times. The pages take turns, so that other work of the machine meets all of them alike.
 */
export async function measureSpeed(): Promise<readonly Row[]> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium was found.')
  const server = await serveSite({ directory: 'out', basePath: '', port: 0 })
  const bare = await serveBare()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const pages = [...listHeaviest(weighSite('out', ''))].map(([kind, [name]]): Specimen => {
      return { kind, url: `http://127.0.0.1:${portOf(server)}/${addressOf(name)}`, runs: [] }
    })
    const first: Specimen = { kind: 'a bare page', url: `http://127.0.0.1:${portOf(bare)}/`, runs: [] }
    for (let run = 0; run < RUNS; run++)
      for (const { url, runs } of [first, ...pages]) runs.push(await measurePage(browser, url))
    return [...rowsOf(first, undefined), ...pages.flatMap((page) => rowsOf(page, BUDGET))]
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

/** One load with an empty cache. */
async function measurePage(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 })
  try {
    const page = await context.newPage()
    await page.addInitScript(OBSERVE)
    await slowDown(await context.newCDPSession(page))
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(300)
    const { tasks, ...figures } = figuresSchema.parse(await page.evaluate('window.__figures'))
    return { ...figures, tbt: sumBlocking(tasks, figures.fcp) }
  } finally {
    await context.close()
  }
}

/** What tasks take beyond 50 ms each, after the first paint. */
function sumBlocking(tasks: readonly (readonly [start: number, end: number])[], from: number): number {
  return tasks.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, from) - 50), 0)
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

/** The medians of a page, and the worst of its shifts, each against its budget. */
function rowsOf({ kind, runs }: Specimen, budget: typeof BUDGET | undefined): Row[] {
  const median = (key: keyof Figures): number => findMedian(runs.map((run) => run[key]))
  return [
    { what: `${kind} first paint (FCP)`, value: median('fcp'), unit: 'ms', budget: undefined },
    { what: `${kind} largest paint (LCP)`, value: median('lcp'), unit: 'ms', budget: budget?.lcp },
    { what: `${kind} blocked (TBT)`, value: median('tbt'), unit: 'ms', budget: budget?.tbt },
    {
      what: `${kind} shifted (CLS)`,
      value: Math.max(...runs.map(({ cls }) => cls)),
      unit: '',
      budget: budget?.cls,
    },
  ]
}
