import { expect, test } from 'playwright/test'

const share = '/insights/alignment-vs-agreement/share'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the share page writes a campaign link in one spelling, to copy or to open', async ({ page }) => {
  await page.goto(share)
  const link = page.locator('output')
  await expect(link).toHaveText('https://wattnext.ai/insights/alignment-vs-agreement')
  await page.getByLabel('Where it appears').fill('LinkedIn')
  await page.getByLabel('Kind of link').fill('social')
  await page.getByLabel('Campaign', { exact: true }).fill(' Spring  2027 ')
  const address =
    'https://wattnext.ai/insights/alignment-vs-agreement?utm_source=linkedin&utm_medium=social&utm_campaign=spring-2027'
  await expect(link).toHaveText(address)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  const [request] = await Promise.all([
    page.waitForRequest(address),
    page.getByRole('button', { name: 'Open the link' }).click(),
  ])
  expect(request.isNavigationRequest()).toBe(true)
})

test('every share page has its own head, card, code and citation', async ({ page }) => {
  for (const slug of ['alignment-vs-agreement', 'decision-rights']) {
    await page.goto(`/insights/${slug}`)
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await page.goto(`/insights/${slug}/share`)
    await expect(page).toHaveTitle(`Share: ${title} | WattNext`)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `https://wattnext.ai/insights/${slug}/share`,
    )
    await expect(page.getByRole('main').getByRole('link', { name: title }).first()).toBeVisible()
    for (const picture of await page.getByRole('main').getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
    await expect(page.getByText(`@misc{${slug},`)).toBeVisible()
  }
})
