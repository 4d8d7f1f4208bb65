import { expect, type Page, test } from 'playwright/test'
import { listPageTypes, pageTypes } from './pages'

/** What is drawn only when the reader comes near (`.far`) must be found like everything else. */
const WIDTHS = [390, 1280]

/** How far the top of an element is from that of the window, when the page has come to rest. */
async function findRest(page: Page, selector: string): Promise<number> {
  const read = () =>
    page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().top, selector)
  let last: number | undefined
  await expect(async () => {
    const before = last
    last = await read()
    expect(last).toBe(before)
  }).toPass({ intervals: [200] })
  return last ?? Number.NaN
}

test('no address on any page names what stands below something whose height is a guess', async ({ page }) => {
  const guessed: string[] = []
  for (const [name, path] of listPageTypes()) {
    await page.goto(path)
    const found = await page.evaluate(() => {
      const targets = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')]
        .filter(({ pathname }) => pathname === location.pathname)
        .flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [])
      const named = [...targets, ...document.querySelectorAll('.prose :is(h2, h3, h4)[id]')]
      const far = [...document.querySelectorAll('.far')]
      const isBelow = (target: Element) =>
        far.some((part) => part.compareDocumentPosition(target) === Node.DOCUMENT_POSITION_FOLLOWING)
      return { far: far.length, below: named.filter(isBelow).map(({ id }) => id) }
    })
    expect(found.far).toBeGreaterThan(0)
    guessed.push(...found.below.map((id) => `${name}: #${id}`))
  }
  expect(guessed).toEqual([])
})

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })

    test('an address leads to its heading, in the text and below it', async ({ page }) => {
      await page.goto(pageTypes.article)
      const ids = await page
        .locator('.prose.text :is(h2, h3)[id]')
        .evaluateAll((all) => all.map(({ id }) => id))
      expect(ids.length).toBeGreaterThan(2)
      for (const id of [...ids, 'related']) {
        await page.goto('about:blank')
        await page.goto(`${pageTypes.article}#${id}`)
        const top = await findRest(page, `[id="${id}"]`)
        expect(top, id).toBeGreaterThanOrEqual(0)
        expect(top, id).toBeLessThan(60)
      }
    })

    test('a fragment of text is found where nothing is drawn yet', async ({ page }) => {
      const fragments = [
        [`${pageTypes.article}#:~:text=Everything%20connected`, 'Everything connected to this question'],
        ['/#:~:text=Places%20to%20start', 'Places to start'],
      ] as const
      for (const [address, text] of fragments) {
        // On a busy machine a question of the test may come in the midst of the browser's own search, and end it.
        await expect(async () => {
          await page.goto('about:blank')
          await page.goto(address)
          await expect(page.getByText(text).last()).toBeInViewport({ timeout: 3000 })
        }).toPass({ timeout: 20_000 })
      }
    })

    test('the search of the browser finds what is not drawn yet', async ({ page }) => {
      await page.goto(pageTypes.article)
      expect(await page.evaluate('window.find("Everything connected to this")')).toBe(true)
      await expect(page.getByRole('link', { name: 'Everything connected to this question' })).toBeInViewport()
    })

    test('the way to the end of a page moves nothing, and back leads to where one was', async ({ page }) => {
      await page.addInitScript(() => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') shift += entry.value
          document.documentElement.dataset.shift = String(shift)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(pageTypes.article)
      const end = page.locator('.imprint')
      for (let steps = 0; steps < 60; steps++) {
        await page.mouse.wheel(0, 400)
        await page.waitForTimeout(30)
      }
      await expect(end).toBeInViewport()
      expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.001)
      const link = page.locator('#related li a').first()
      await link.scrollIntoViewIfNeeded()
      const top = await findRest(page, '#related li a')
      await link.click()
      await expect(page).not.toHaveURL(pageTypes.article)
      await page.goBack()
      await expect(page).toHaveURL(pageTypes.article)
      // Less than a line of text.
      expect(Math.abs((await findRest(page, '#related li a')) - top)).toBeLessThan(20)
    })
  })
}

test('paper shows the whole page', async ({ page }) => {
  for (const path of [pageTypes.home, pageTypes.article, pageTypes.dimension]) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const left = await page
      .locator('.far')
      .evaluateAll(
        (all) => all.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length,
      )
    expect(left).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  }
})

test.describe('the typeface', () => {
  const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }
  const fast = { offline: false, latency: 20, downloadThroughput: 4_000_000, uploadThroughput: 1_000_000 }

  /** Families in which the title of the next page is drawn. */
  async function openAndRead(page: Page, path: string, line: typeof slow): Promise<string> {
    const session = await page.context().newCDPSession(page)
    for (const domain of ['Network', 'DOM', 'CSS'] as const) await session.send(`${domain}.enable`)
    await session.send('Network.emulateNetworkConditions', line)
    await page.goto(path, { waitUntil: 'networkidle' })
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    await session.detach()
    return fonts.map(({ familyName }) => familyName).join(', ')
  }

  test('a laptop on a fast line has it at the first page', async ({ browser }) => {
    // A browser waits a tenth of a second for it: on a busy machine not every first visit makes it.
    await expect(async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const families = await openAndRead(page, pageTypes.article, fast).finally(() => page.close())
      expect(families).toContain('Faustina')
    }).toPass({ timeout: 25_000 })
  })
  test('a phone on a slow line has it at the second page', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openAndRead(page, pageTypes.article, slow)
    expect(await openAndRead(page, pageTypes.questions, slow)).toContain('Faustina')
  })
})
