import axe from 'axe-core'
import { expect, type Page, test } from 'playwright/test'
import { watchFaults } from './watch-faults'

const ARTICLE = '/insights/alignment-vs-agreement'
const SYMPTOM = 'everyone nods in the meeting'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox')
const answersOf = (page: Page) => dialogOf(page).getByRole('option')
const selectedOf = (page: Page) => dialogOf(page).getByRole('option', { selected: true })

test('by keyboard: open, ask, choose, and the focus comes back', async ({ page }) => {
  const faults = watchFaults(page)
  await page.goto(ARTICLE)
  const field = page.getByRole('banner').getByRole('searchbox')
  await field.focus()
  await page.keyboard.type(SYMPTOM)
  await expect(fieldOf(page)).toHaveValue(SYMPTOM)
  await expect(answersOf(page).first()).toContainText('alignment')
  await expect(answersOf(page).first().locator('mark').first()).toBeVisible()
  await expect(dialogOf(page).getByRole('status')).toContainText('answers to')
  await expect(selectedOf(page)).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(answersOf(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  const id = await answersOf(page).nth(1).getAttribute('id')
  await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', id ?? '')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(field).toBeFocused()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(fieldOf(page)).toBeFocused()
  await expect(answersOf(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const target = await selectedOf(page).getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(target ?? '')
  expect(faults).toEqual([])
})

test('the selection stays on its answer while the list refines', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.keyboard.press('/')
  await page.keyboard.type('decision rights')
  await expect(answersOf(page).first()).toContainText('decision rights')
  await page.keyboard.press('ArrowDown')
  const chosen = await selectedOf(page).getAttribute('href')
  await page.keyboard.type(' matter')
  await expect(dialogOf(page).getByRole('status')).toContainText('decision rights matter')
  expect(await selectedOf(page).getAttribute('href')).toBe(chosen)
})

test('Enter without a selection shows all answers, and the query is kept on the device only', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await page.keyboard.press('/')
  await page.keyboard.type('who decides')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=who+decides')
  await expect(page.locator('#search-results a').first()).toBeVisible()
  await page.goto(ARTICLE)
  await page.keyboard.press('/')
  await expect(answersOf(page)).toHaveText(['who decides'])
  await answersOf(page).first().click()
  await expect(fieldOf(page)).toHaveValue('who decides')
  await expect(answersOf(page).first()).toContainText(/decision/i)
  await fieldOf(page).fill('')
  await dialogOf(page).getByRole('button', { name: 'Forget them' }).click()
  await expect(dialogOf(page).getByText('Places to start')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('recent-queries'))).toBeNull()
})

test('where nothing answers there is a way on', async ({ page }) => {
  const faults = watchFaults(page)
  await page.goto(ARTICLE)
  await page.keyboard.press('/')
  await page.keyboard.type('xylophone quantum')
  await expect(dialogOf(page)).toContainText('Nothing here answers “xylophone quantum”')
  await expect(
    dialogOf(page).getByRole('group', { name: 'Closest dimensions' }).getByRole('option'),
  ).toHaveCount(3)
  await expect(
    dialogOf(page).getByRole('group', { name: 'Places to start' }).getByRole('option'),
  ).toHaveCount(3)
  await page.goto('/search?q=xylophone+quantum')
  await expect(page.getByText('Nothing here answers “xylophone quantum”').last()).toBeVisible()
  await expect(page.locator('#search-results a')).toHaveCount(0)
  await expect(page.getByRole('main').locator('a[href^="/dimensions/"]').first()).toBeVisible()
  expect(faults).toEqual([])
})

test('nothing of the search is asked for before it is used', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(ARTICLE)
  await page.waitForLoadState('networkidle')
  const isSearch = (path: string): boolean => /search/.test(path)
  expect(asked.filter(isSearch)).toEqual([])
  await page.getByRole('banner').getByRole('searchbox').hover()
  await expect
    .poll(() => asked.filter((path) => /assets\/search\/\w+\/index\.json$/.test(path)).length)
    .toBe(1)
})

test.describe('by touch on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('the sign opens the search, a touch opens an answer, and the dialog fits', async ({ page }) => {
    const faults = watchFaults(page)
    await page.goto(ARTICLE)
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap()
    await expect(fieldOf(page)).toBeFocused()
    await fieldOf(page).fill(SYMPTOM)
    await expect(answersOf(page).first()).toContainText('alignment')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await dialogOf(page).getByRole('button', { name: 'Close' }).tap()
    await expect(dialogOf(page)).toHaveCount(0)
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap()
    await fieldOf(page).fill('who decides')
    const answer = answersOf(page).first()
    await expect(answer).toContainText(/decision/i)
    const target = await answer.getAttribute('href')
    await answer.tap()
    await expect(page).toHaveURL(target ?? '')
    expect(faults).toEqual([])
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the field of every page leads to the search page, which lists all questions', async ({ page }) => {
    for (const path of ['/', ARTICLE, '/tags']) {
      await page.goto(path)
      const field = page.locator('input[type=search][name=q]')
      await expect(field).toHaveCount(1)
      await field.fill('trust')
      await field.press('Enter')
      await expect(page).toHaveURL('/search?q=trust')
      await expect(page.getByRole('heading', { name: 'All questions from A to Z' })).toBeAttached()
      expect(await page.getByRole('main').locator('a[href^="/insights/"]').count()).toBeGreaterThan(60)
    }
  })

  test('the search page says that it cannot answer, and leads on instead of offering fields', async ({
    page,
  }) => {
    await page.goto('/search?q=trust')
    const main = page.getByRole('main')
    await expect(main.getByText('The search needs JavaScript')).toBeVisible()
    for (const role of ['searchbox', 'combobox', 'radio', 'button'] as const)
      await expect(main.getByRole(role)).toHaveCount(0)
    await expect(main.getByText('Narrow the answers')).toBeHidden()
    for (const [name, path] of [
      ['by dimension', '/dimensions'],
      ['by tag', '/tags'],
      ['by kind and difficulty', '/insights'],
    ] as const) {
      await expect(main.getByRole('link', { name })).toBeVisible()
      await expect(main.getByRole('link', { name })).toHaveAttribute('href', path)
    }
  })
})

test('the search page answers while the reader types, and the address follows', async ({ page }) => {
  const faults = watchFaults(page)
  await page.goto('/search')
  const links = page.locator('#search-results a[href^="/insights/"]')
  await expect(links).toHaveCount(0)
  await expect(page.getByText('The search needs JavaScript')).toBeHidden()
  await page.getByRole('searchbox').fill('decision')
  await expect(links).toHaveCount(10)
  await expect(page).toHaveURL('/search?q=decision')
  await expect(page.getByRole('heading', { name: 'All questions from A to Z' })).toBeHidden()
  await page.getByRole('button', { name: 'More answers' }).click()
  await expect(links.nth(10)).toBeFocused()
  expect(await links.count()).toBeGreaterThan(10)
  await links.first().click()
  await expect(page).toHaveURL(/\/insights\//)
  await page.goBack()
  await expect(page).toHaveURL('/search?q=decision')
  await expect(page.getByRole('searchbox')).toHaveValue('decision')
  await expect(links.first()).toBeVisible()
  expect(faults).toEqual([])
})

test('filters stand in the address, narrow the answers and can be taken off', async ({ page }) => {
  await page.goto('/search?q=decision&difficulty=advanced')
  const items = page.locator('#search-results li')
  await expect(items.first()).toBeVisible()
  const levels = await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-difficulty')))
  expect(new Set(levels)).toEqual(new Set(['advanced']))
  await expect(page.getByRole('radio', { name: 'Advanced' })).toBeChecked()
  await page.getByRole('combobox', { name: 'Dimension' }).selectOption('decision-making-quality')
  await expect(page).toHaveURL('/search?q=decision&dimension=decision-making-quality&difficulty=advanced')
  await page.getByRole('combobox', { name: 'Tag' }).selectOption({ index: 1 })
  await expect(page).toHaveURL(/&tag=/)
  await page.goto('/search?q=decision&tag=no-such-tag&difficulty=hard')
  await expect(items).toHaveCount(10)
  await page.goto('/search?q=xylophone&difficulty=advanced')
  await page.getByRole('button', { name: 'Search everything' }).click()
  await expect(page).toHaveURL('/search?q=xylophone')
})

test('a late answer never replaces that of a later question', async ({ page }) => {
  let isFirst = true
  await page.route('**/assets/search/*/terms-*', async (route) => {
    if (isFirst) {
      isFirst = false
      await new Promise((resolve) => setTimeout(resolve, 800))
    }
    await route.continue()
  })
  await page.goto('/search')
  await page.getByRole('searchbox').fill('trust')
  await page.getByRole('searchbox').fill('who decides')
  const first = page.locator('#search-results a').first()
  await expect(first).toContainText(/decision/i)
  await page.waitForTimeout(1000)
  await expect(first).toContainText(/decision/i)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open dialog and the search page have no fault that axe finds, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(ARTICLE)
    await page.keyboard.press('/')
    await expect(answersOf(page).first()).toBeVisible()
    expect(await runAxe(page)).toEqual([])
    await page.keyboard.type(SYMPTOM)
    await expect(answersOf(page).first()).toContainText('alignment')
    await page.keyboard.press('ArrowDown')
    expect(await runAxe(page)).toEqual([])
    await page.goto('/search?q=decision')
    await expect(page.locator('#search-results a').first()).toBeVisible()
    expect(await runAxe(page)).toEqual([])
  })
}

/** Runs axe through the debugger, which no policy of the page forbids. */
async function runAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const found = Reflect.get(globalThis, 'axe')
    const { violations } = await found.run({ resultTypes: ['violations'] })
    return violations.map((violation: { id: string; nodes: { html: string }[] }) =>
      `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`.slice(0, 300),
    )
  })
}
