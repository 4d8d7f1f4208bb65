import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from 'playwright/test'
import { listPageTypes } from './pages'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What Chromium reports of a part that moved; TypeScript does not know it yet. */
interface LayoutShift {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

async function listViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const result = await page.evaluate<AxeResult>('axe.run(document, { resultTypes: ["violations"] })')
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on any page type, ${colorScheme}, ${width} px`, async ({ browser }) => {
      test.setTimeout(120_000)
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      const found: string[] = []
      for (const [name, path] of listPageTypes()) {
        await page.goto(path)
        found.push(...(await listViolations(page)).map((violation) => `${name}: ${violation}`))
      }
      await context.close()
      expect(found).toEqual([])
    })
  }
}

test('no page type moves while it loads, on a slow line and processor', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  test.setTimeout(180_000)
  await page.addInitScript(() => {
    let shift = 0
    const parts = new Set<string>()
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
        shift += entry.value
        for (const { node } of entry.sources)
          if (node instanceof Element) parts.add(node.outerHTML.slice(0, 80))
      }
      document.documentElement.dataset.shift = `${shift} ${[...parts].join(' ')}`
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const moved: string[] = []
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const [name, path] of listPageTypes().filter(([type]) => !type.includes('not exist'))) {
      const response = await page.goto(path, { waitUntil: 'load' })
      expect(response?.status()).toBe(200)
      await page.waitForTimeout(300)
      const shift = (await page.locator('html').getAttribute('data-shift')) ?? ''
      if (Number.parseFloat(shift) > 0.001) moved.push(`${name} at ${width}: ${shift}`)
    }
  }
  expect(moved).toEqual([])
})

test('nothing scrolls sideways at 320 px, which is 1280 px at 400 %', async ({ page }) => {
  const wide: string[] = []
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const [name, path] of listPageTypes()) {
      await page.goto(path)
      const reach = await page.evaluate(() => document.documentElement.scrollWidth)
      if (reach > width) wide.push(`${name}: ${reach} of ${width}`)
    }
  }
  expect(wide).toEqual([])
})

test('what can be pressed is large enough for a finger', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  const small: string[] = []
  for (const [name, path] of listPageTypes()) {
    await page.goto(path)
    const found = await page
      .locator('button:visible, summary:visible, input[type=search]:visible, .tag-list a:visible')
      .evaluateAll((all) =>
        all
          .map((element) => ({ html: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(({ html, box }) => `${html} ${box.width}×${box.height}`),
      )
    small.push(...found.map((element) => `${name}: ${element}`))
  }
  await context.close()
  expect(small).toEqual([])
})
