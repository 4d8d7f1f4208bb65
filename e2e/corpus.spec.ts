import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { crawl, plainText } from './crawl'

/** Judges the site that was built from the second content directory. */
const origin = 'http://localhost:4174'
const out = '.cache/corpus-out'

function* listFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* listFiles(path)
    else yield path
  }
}

test('it has 92 content pages, and no link of it leads to a 404', async () => {
  const pages = await crawl(origin)
  expect([...pages.values()].filter((page) => page.status !== 200).map((page) => page.path)).toEqual([])
  const count = (pattern: RegExp) => [...pages.keys()].filter((path) => pattern.test(path)).length
  expect([
    count(/^\/insights\/[^/.]+$/),
    count(/^\/dimensions\/[^/.]+$/),
    count(/^\/categories\/[^/.]+$/),
  ]).toEqual([76, 13, 3])
})

test('nothing internal is in any byte of it', () => {
  const secrets = [
    'Do not discuss',
    'NOTES FOR POLLY',
    'Featured Snippet Potential',
    'END OF CANONICAL',
    'Voice Search Optimized',
    'SEO OPTIMIZATION NOTES',
    'explicit_exclusions',
    'How to populate and publish',
    'URL Structure Notes',
    'Complete Question Index',
  ]
  const found: string[] = []
  for (const path of listFiles(out)) {
    const bytes = readFileSync(path, 'latin1')
    for (const secret of secrets) if (bytes.includes(secret)) found.push(`${secret} in ${path}`)
  }
  expect(found).toEqual([])
})

test('two spellings of a dimension are one', async ({ page }) => {
  await page.goto(`${origin}/dimensions/trust-and-integrity`)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: "What's the difference between trust and psychological safety?" })
      .first(),
  ).toBeVisible()
  expect((await fetch(`${origin}/dimensions/trust-integrity`)).status).toBe(404)
})

test('the article that the project started from is complete, with its links healed', async ({ page }) => {
  await page.goto(`${origin}/insights/alignment-vs-agreement`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    "What's the difference between alignment and agreement?",
  )
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://wattnext.ai/insights/alignment-vs-agreement',
  )
  await expect(page.locator('#answer')).toContainText('Alignment')
  const main = page.getByRole('main')
  for (const [text, target] of [
    ["Why do leadership teams think they're aligned when they're not?", /leadership-teams-think/],
    [
      'How do you test for strategic alignment before execution begins?',
      /how-do-you-test-for-strategic-alignment-before-execution-begins$/,
    ],
    [
      'How do you translate strategy into operational behavior change?',
      /how-do-you-translate-strategy-into-operational-behavior-change$/,
    ],
  ] as const) {
    await expect(main.getByRole('link', { name: text }).first()).toHaveAttribute('href', target)
  }
  const text = plainText(await page.content())
  for (const plain of [
    'Why do smart people make bad decisions?',
    'What role do incentives play in strategic alignment?',
  ]) {
    expect(text).toContain(plain)
    await expect(main.getByRole('link', { name: plain, exact: true })).toHaveCount(0)
  }
})

test('every paragraph of that article is on its page', async () => {
  const source = readFileSync(
    join(process.env.CORPUS_DIR ?? '', 'canonical-q-and-a/alignment-vs-agreement.md'),
    'utf8',
  )
  const html = await (await fetch(`${origin}/insights/alignment-vs-agreement`)).text()
  const fold = (value: string) =>
    value
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  const page = fold(plainText(html))
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/\n---\n\n\*Part of[\s\S]*$/, '')
  const missing = body
    .split('\n')
    .map((line) => fold(line.replace(/\]\([^)]*\)/g, ' ').replace(/^#+ (Quick Answer|Learn More)$/, '')))
    .filter((line) => line !== '' && !page.includes(line))
  expect(missing).toEqual([])
})
