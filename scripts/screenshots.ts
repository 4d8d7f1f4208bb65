import { mkdir, readdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { serveSite } from '@/lib/publish/serve-site'
import { findBrowser } from './browser'
import { runCommand } from './command'

const usage = `npm run screenshots -- [--full] [page …]

Pictures of every page type of the built site (out/) at four widths, light and dark, in screenshots/.
Page names (home, article-long, tags, …) limit them; \`--full\` takes the whole page instead of the first window.`

const WIDTHS = [390, 768, 1280, 1680]
const SCHEMES = ['light', 'dark'] as const

/** A page of each type by name; of the articles the shortest and the longest. */
export async function listSpecimens(directory: string): Promise<ReadonlyMap<string, string>> {
  const largest = async (folder: string): Promise<readonly string[]> => {
    const files = (await readdir(join(directory, folder))).filter((name) => name.endsWith('.html'))
    const sized = await Promise.all(
      files.map(async (name) => ({ name, size: (await readFile(join(directory, folder, name))).length })),
    )
    return sized.sort((a, b) => b.size - a.size).map(({ name }) => `/${folder}/${name.slice(0, -5)}`)
  }
  const [articles, dimensions, categories, tags] = await Promise.all(
    ['insights', 'dimensions', 'categories', 'tags'].map(largest),
  )
  const article = articles?.[0] ?? '/'
  return new Map([
    ['home', '/'],
    ['article-long', article],
    ['article-short', articles?.at(-1) ?? '/'],
    ['related', `${article}/related`],
    ['insights', '/insights'],
    ['insights-filtered', '/insights?difficulty=advanced'],
    ['dimension', dimensions?.[0] ?? '/'],
    ['dimensions', '/dimensions'],
    ['category', categories?.[0] ?? '/'],
    ['tag', tags?.[0] ?? '/'],
    ['tags', '/tags'],
    ['search', '/search'],
    ['404', '/insights/nobody-asked-this'],
  ])
}

/** Draws what would wait for the reader to come near: a picture of the whole page is taken from its top. */
const showFarParts = `for (const part of document.querySelectorAll('.far')) part.style.contentVisibility = 'visible'`

async function shoot(
  browser: Browser,
  origin: string,
  pages: ReadonlyMap<string, string>,
  fullPage: boolean,
): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      for (const [name, path] of pages) {
        await page.goto(origin + path)
        if (fullPage) await page.evaluate(showFarParts)
        await page.waitForTimeout(150)
        await page.screenshot({ path: `screenshots/${name}-${width}-${colorScheme}.png`, fullPage })
      }
      await context.close()
    }
  }
}

runCommand({
  usage,
  options: ['full'],
  run: async (options, words) => {
    const all = await listSpecimens('out')
    const chosen = words.length > 0 ? new Map([...all].filter(([name]) => words.includes(name))) : all
    const executablePath = findBrowser()
    if (executablePath === undefined) {
      console.error('No Chromium was found and none could be installed.')
      return 1
    }
    const server = await serveSite({ directory: 'out', basePath: '', port: 0 })
    const { port } = server.address() as AddressInfo
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    await mkdir('screenshots', { recursive: true })
    await shoot(browser, `http://localhost:${port}`, chosen, options.has('full'))
    await browser.close()
    server.close()
    console.log(`${chosen.size * WIDTHS.length * SCHEMES.length} pictures in screenshots/`)
    return 0
  },
})
