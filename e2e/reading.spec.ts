import { expect, type Locator, type Page, test } from 'playwright/test'
import { listPageTypes, pageTypes } from './pages'

/** Presses Tab until the element has the focus; fails where the keyboard cannot get to it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`200 times Tab do not lead to ${target}`)
}

async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

test('the keyboard alone leads from home to a filter, a dimension, an article, its contents, a relation and a tag', async ({
  page,
}) => {
  const main = page.getByRole('main')
  await page.goto('/')
  await follow(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }))
  await expect(page).toHaveURL('/insights')
  await tabTo(page, page.getByRole('radio', { name: 'Any' }).nth(1))
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL('/insights?difficulty=foundational')
  await follow(page, page.getByRole('contentinfo').getByRole('link', { name: 'Strategic Alignment' }))
  await expect(page).toHaveURL('/dimensions/strategic-alignment')
  await follow(page, main.locator('a[href="/insights/alignment-vs-agreement"]').first())
  await expect(page).toHaveURL('/insights/alignment-vs-agreement')
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  const target = await contents.nth(1).getAttribute('href')
  await follow(page, contents.nth(1))
  await expect(page).toHaveURL(`/insights/alignment-vs-agreement${target}`)
  await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeInViewport()
  const related = page.locator('#related').getByRole('link').first()
  const next = await related.getAttribute('href')
  await follow(page, related)
  await expect(page).toHaveURL(next ?? '')
  await follow(page, page.getByRole('list', { name: 'Tags' }).getByRole('link').first())
  await expect(page).toHaveURL(/\/tags\/[a-z-]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the first Tab offers to skip to the text, and does', async ({ page }) => {
  await page.goto(pageTypes.article)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('an article has everything it promises', async ({ page }) => {
  await page.goto(pageTypes.article)
  await expect(page.locator('#answer')).toBeInViewport()
  await expect(page.locator('#related li a')).toHaveCount(5)
  await expect(page.locator('#related .reason').first()).not.toBeEmpty()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await page.getByText('Cite this page').click()
  await expect(page.getByText('@misc{alignment-vs-agreement')).toBeVisible()
  await expect(
    page.getByText(/WattNext.*https:\/\/wattnext\.ai\/insights\/alignment-vs-agreement/),
  ).toBeVisible()
  await expect(page.getByRole('contentinfo').locator('a[rel=license]')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Learn about ViVo Pulse' })).toBeVisible()
})

test('a heading copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${pageTypes.article}?from=somewhere`)
  const heading = page.locator('.prose h2').nth(1)
  await heading.getByRole('link').click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`http://localhost:4173${pageTypes.article}#${await heading.getAttribute('id')}`)
})

test('the table of contents marks the section that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(pageTypes.article)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const last = contents.getByRole('link').last()
  await last.click()
  await expect(contents.locator('[aria-current]')).toHaveCount(1)
  await expect(contents.locator('[aria-current]')).toBeInViewport()
})

test('filters come from the address, and go back there', async ({ page }) => {
  await page.goto('/insights?difficulty=advanced&dimension=strategic-alignment&unknown=1')
  const shown = page.locator('.articles > li:visible')
  const advanced = await shown.count()
  expect(advanced).toBeGreaterThan(0)
  await expect(page.getByRole('radio', { name: /^Advanced/ })).toBeChecked()
  await expect(page.getByRole('status')).toHaveText(
    `${advanced} ${advanced === 1 ? 'question' : 'questions'} shown`,
  )
  for (const item of await shown.all()) await expect(item).toContainText('Strategic Alignment')
  await page.getByRole('radio', { name: 'Any' }).nth(1).check()
  await expect(page).toHaveURL('/insights?dimension=strategic-alignment&unknown=1')
  expect(await shown.count()).toBeGreaterThan(advanced)
  await page.locator('select[name=tag]').selectOption({ index: 1 })
  await expect(page).toHaveURL(/[?&]tag=/)
})

test('a filter that fits nothing says so, and one that does not exist filters nothing', async ({ page }) => {
  await page.goto('/insights?difficulty=impossible')
  await expect(page.locator('.articles > li:visible').first()).toBeVisible()
  await page.goto('/insights?kind=foundational-understanding&difficulty=advanced')
  if ((await page.locator('.articles > li:visible').count()) === 0)
    await expect(page.getByText('No question fits all of these')).toBeVisible()
})

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' })
  test('it is switched, remembered, and there before the first paint', async ({ page }) => {
    await page.goto('/')
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await background()
    await page.getByRole('button', { name: 'Switch between light and dark' }).click()
    const dark = await background()
    expect(dark).not.toBe(light)
    // The script comes long after everything else; a frame is drawn after this callback, and none before it.
    await page.route('**/assets/early-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    await page.addInitScript(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.atPaint = document.documentElement.dataset.theme ?? 'none'
      }),
    )
    await page.goto(pageTypes.article)
    expect(await background()).toBe(dark)
    await expect(page.locator('html')).toHaveAttribute('data-at-paint', 'dark')
    const findPaint = () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
    await expect.poll(findPaint).toBeGreaterThan(1000)
  })
})

test('a link shows where it leads, once, and goes away with Escape', async ({ page }) => {
  await page.goto(pageTypes.article)
  const asked: string[] = []
  // What the browser prepares by the speculation rules is not the preview's doing; it has a test of its own.
  page.on('request', (request) => {
    if (request.resourceType() === 'xhr') asked.push(new URL(request.url()).pathname)
  })
  const link = page.locator('#related li a').first()
  const path = await link.getAttribute('href')
  const preview = page.locator('.preview')
  for (let times = 0; times < 3; times++) {
    await link.hover()
    await expect(preview).toBeVisible()
    await expect(preview).toContainText((await link.textContent()) ?? '')
    await page.keyboard.press('Escape')
    await expect(preview).toBeHidden()
    await page.mouse.move(5, 5)
  }
  expect(asked.filter((asking) => asking === path)).toHaveLength(1)
  // A pointer that only passes asks for nothing; in one task, since a busy machine would let it rest on a link.
  await page.locator('#related li a, h1').evaluateAll((all) => {
    const pass = { bubbles: true, pointerType: 'mouse' }
    for (const element of all.reverse()) element.dispatchEvent(new PointerEvent('pointerover', pass))
  })
  await page.waitForTimeout(600)
  expect(asked.filter((asking) => asking.startsWith('/insights/'))).toHaveLength(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('the menu opens and closes, and the contents are a disclosure', async ({ page }) => {
    await page.goto(pageTypes.article)
    const menu = page.getByRole('button', { name: 'Menu' })
    const navigation = page.getByRole('navigation', { name: 'Main' })
    await expect(navigation).toBeHidden()
    await menu.tap()
    await expect(navigation).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(navigation).toBeHidden()
    const entry = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first()
    await expect(entry).toBeHidden()
    await page.getByText('On this page').tap()
    await expect(entry).toBeVisible()
    await page.locator('#related li a').first().tap({ trial: true })
    await expect(page.locator('.preview')).toHaveCount(0)
  })
})

test('a page that does not exist names the nearest ones', async ({ page }) => {
  await page.goto(pageTypes['page that does not exist'])
  await expect(page.getByRole('heading', { name: 'Perhaps one of these' })).toBeVisible()
  await expect(page.locator('#nearest a').first()).toHaveAttribute('href', '/insights/alignment-vs-agreement')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const [name, path] of listPageTypes()) {
    test(`the ${name} is complete`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2)
      await expect(page.getByRole('button', { name: 'Switch between light and dark' })).toBeHidden()
    })
  }
  test('kind and difficulty still narrow the list, dimension and tag are links', async ({ page }) => {
    await page.goto('/insights')
    const shown = page.locator('.articles > li:visible')
    const all = await shown.count()
    await page.getByRole('radio', { name: /^Advanced/ }).check()
    expect(await shown.count()).toBeLessThan(all)
    const lists = page.getByRole('navigation', { name: 'Lists by dimension and tag' })
    await lists.getByRole('link', { name: /^Strategic Alignment/ }).click()
    await expect(page).toHaveURL('/dimensions/strategic-alignment')
  })
  test('the contents of an article can be opened on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(pageTypes.article)
    await page.getByText('On this page').click()
    await expect(
      page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first(),
    ).toBeVisible()
  })
})
