import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium, type Page, type Response } from 'playwright'

export interface SearchPageFigures {
  /** Brotli sizes, together, of everything that the first answer in the page costs: script, manifest, index. */
  readonly firstAnswerBytes: number
  /** From a key to its answers on the screen, milliseconds, one for each key after the first answer. */
  readonly latencies: readonly number[]
}

interface Settings {
  readonly executablePath: string
  readonly origin: string
  /** Path of a page with the field in its header. */
  readonly path: string
  /** What the bytes are counted for. */
  readonly query: string
  /** What is typed, key by key, while the processor is throttled. */
  readonly typed: string
}

const THROTTLE = 4

/** Opens the search of a served site in a Chromium and measures what the first answer costs, and how soon others come. */
export async function measureSearchPage(settings: Settings): Promise<SearchPageFigures> {
  const browser = await chromium.launch({
    executablePath: settings.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const firstAnswerBytes = await countBytes(browser, settings)
    return { firstAnswerBytes, latencies: await timeKeys(browser, settings) }
  } finally {
    await browser.close()
  }
}

async function countBytes(browser: Browser, { origin, path, query }: Settings): Promise<number> {
  const page = await browser.newPage()
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.keyboard.press('/')
  await page.locator('.dialog input').fill(query)
  await waitForAnswers(page)
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(
    responses.map(async (response) => brotliCompressSync(await response.body()).length),
  )
  await page.close()
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The files are there already where the keys are timed: it is the processor that is measured, not the line. */
async function timeKeys(
  browser: Browser,
  { origin, path, query, typed }: Settings,
): Promise<readonly number[]> {
  const page = await browser.newPage()
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await page.locator('.dialog input').fill(query)
  await waitForAnswers(page)
  await typeKeys(page, typed)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  const latencies = await typeKeys(page, typed)
  await page.close()
  return latencies
}

/** Types a text into the emptied field; milliseconds from each key to the change of the list that it brings. */
function typeKeys(page: Page, typed: string): Promise<readonly number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('.dialog input')
    const list = document.querySelector('.dialog .choices')
    if (!field || !list) return []
    const times: number[] = []
    for (let length = 1; length <= text.length; length++) {
      const start = performance.now()
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          resolve()
        })
        observer.observe(list, { childList: true, subtree: true })
      })
      field.value = text.slice(0, length)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await changed
      times.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return times
  }, typed)
}

async function waitForAnswers(page: Page): Promise<void> {
  await page.locator('.dialog .passage').first().waitFor()
}
