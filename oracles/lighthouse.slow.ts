import { test } from 'node:test'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { assertNone } from './assert-none'
import { listPages } from './built-site'

const local = process.env.SITE_LOCAL ?? 'http://localhost:3000'

/** One page of each type, the first of its kind. */
const kinds = [
  /^\/$/,
  /^\/insights$/,
  /^\/insights\/[^/]+$/,
  /^\/dimensions$/,
  /^\/dimensions\/[^/]+$/,
  /^\/categories\/[^/]+$/,
  /^\/tags$/,
  /^\/tags\/[^/]+$/,
  /^\/search$/,
  /^\/insights\/[^/]+\/related$/,
  /^\/insights\/[^/]+\/share$/,
]

/** Search results, relations and what is for sharing are kept out of search engines on purpose. */
const HIDDEN = /^\/search$|\/related$|\/share$/

const CATEGORIES = ['performance', 'seo', 'accessibility', 'best-practices'] as const

/** Whatever else the machine does makes a page slower, never faster: the best of so many loads counts. */
const LOADS = 3
const shown = kinds.flatMap((kind) => listPages().find(({ path }) => kind.test(path))?.path ?? [])

/** What keeps a page from full marks, in words. */
async function listFaults(path: string, port: number): Promise<readonly string[]> {
  const result = await lighthouse(`${local}${path}`, {
    port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  })
  const failed = Object.values(result?.lhr.audits ?? {}).filter(({ score }) => score !== null && score < 1)
  return CATEGORIES.flatMap((category) => {
    const score = result?.lhr.categories[category]?.score
    if (score === 1 || (category === 'seo' && HIDDEN.test(path))) return []
    return `${path}: ${category} ${score} ${failed.map(({ id, displayValue = '' }) => `${id} ${displayValue}`.trim()).join(', ')}`
  })
}

test('Lighthouse gives one page of each type full marks for speed on a phone, search engines, accessibility and good practice', async () => {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  const faults: string[] = []
  try {
    for (const path of shown) {
      let found = await listFaults(path, chrome.port)
      for (let load = 1; load < LOADS && found.length > 0; load++) found = await listFaults(path, chrome.port)
      faults.push(...found)
    }
  } finally {
    chrome.kill()
  }
  assertNone(faults)
})
