import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { findBrowser } from '@/scripts/browser'
import { buildPreview } from '@/scripts/preview-server'
import { generateCorpus } from './generate-corpus'
import { measureHosted } from './hosted-preview'
import { findMedian } from './median'
import { startPreview } from './preview-server'
import type { Row } from './row'

const SAVES = 9
const ROUNDS = 3

/** From the moment a file is written until that is on the screen of an open page, in small and large collections. */
export async function measurePreview(): Promise<readonly Row[]> {
  await buildPreview()
  const rows: Row[] = []
  for (const [count, budget] of [
    [157, 300],
    [5000, 700],
  ] as const) {
    const directory = await mkdtemp(join(tmpdir(), 'bench-preview-'))
    try {
      await generateCorpus(directory, count)
      rows.push(...(await measureCollection(directory, `${count} articles`, budget)))
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }
  return rows
}

async function measureCollection(directory: string, what: string, budget: number): Promise<readonly Row[]> {
  const files = (await readdir(join(directory, 'articles'))).filter((file) => file.endsWith('.md')).sort()
  const [name = ''] = files
  const live = await measureLive(directory, name)
  const hosted = await measureHosted(directory, name)
  const told = (event: string, value: number): Row => ({
    ...{ what: `${what}: ${event}`, value, unit: 'ms', budget: undefined },
  })
  const row = (event: string, value: number): Row => ({ ...told(event, value), budget })
  return [
    row(`save to screen, median of ${SAVES}`, findMedian(live.saves)),
    told('save to screen, slowest', Math.max(...live.saves)),
    told('new article to its link', findMedian(live.created)),
    told('broken file to its problem', findMedian(live.broken)),
    told('mended file to its page, loaded again', findMedian(live.mended)),
    told('renamed file to its page, loaded again', findMedian(live.renamed)),
    told('deleted file to "not found"', findMedian(live.deleted)),
    row('hosted, first request after a save', hosted.median),
    { what: `${what}: hosted, answers that were not new`, value: hosted.stale, unit: '', budget: 0 },
  ]
}

interface LiveTimes {
  readonly saves: number[]
  readonly created: number[]
  readonly broken: number[]
  readonly mended: number[]
  readonly renamed: number[]
  readonly deleted: number[]
}

async function measureLive(directory: string, name: string): Promise<LiveTimes> {
  const server = await startPreview('dev', { CONTENT_DIR: directory })
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(300_000)
    const open = (file: string) => page.goto(`${server.origin}/insights/${file.replace('.md', '')}`)
    const at = (file: string) => join(directory, 'articles', file)
    const text = await readFile(at(name), 'utf8')
    const times: LiveTimes = { saves: [], created: [], broken: [], mended: [], renamed: [], deleted: [] }
    await open(name)
    await waitForQuiet(page)
    for (let save = 0; save < SAVES; save++) {
      const word = `seen${Math.random().toString(36).slice(2, 10)}`
      times.saves.push(await measure(page, word, () => writeFile(at(name), `${text}\n${word} is new.\n`)))
    }
    for (let round = 0; round < ROUNDS; round++) {
      const title = `Is round ${round} new?`
      const fresh = text.replace(/^title: .*/m, `title: "${title}"`)
      times.created.push(await measure(page, title, () => writeFile(at(`round-${round}.md`), fresh)))
      await open(`round-${round}`)
      const wrong = fresh.replace(/^difficulty: .*/m, 'difficulty: none')
      const fault = 'is not allowed here'
      times.broken.push(await measure(page, fault, () => writeFile(at(`round-${round}.md`), wrong)))
      times.mended.push(await measure(page, title, () => writeFile(at(`round-${round}.md`), fresh), 'h1'))
      await open(`moved-${round}`)
      const move = () => rename(at(`round-${round}.md`), at(`moved-${round}.md`))
      times.renamed.push(await measure(page, title, move, 'h1'))
      const gone = 'Nobody has asked that here yet'
      times.deleted.push(await measure(page, gone, () => rm(at(`moved-${round}.md`)), 'h1'))
      await open(name)
    }
    return times
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** Milliseconds from a change of the files until words stand on the page. */
async function measure(
  page: Page,
  words: string,
  change: () => Promise<void>,
  within = 'body',
): Promise<number> {
  const seen = page.waitForFunction(
    ([selector, wanted]) => document.querySelector(selector)?.textContent?.includes(wanted),
    [within, words] as const,
    { polling: 'raf' },
  )
  await page.waitForTimeout(100)
  const start = performance.now()
  await change()
  await seen
  const milliseconds = performance.now() - start
  // An editor reads for a moment, too.
  await page.waitForTimeout(1500)
  return milliseconds
}

/** Related articles of a large collection are ranked in the background after the start. */
async function waitForQuiet(page: Page): Promise<void> {
  await page.locator('#related a').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(8000)
}
