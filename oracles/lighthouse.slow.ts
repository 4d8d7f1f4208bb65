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
]

/** Search results and relations are kept out of search engines on purpose. */
const HIDDEN = /^\/search$|\/related$/

const CATEGORIES = ['seo', 'accessibility', 'best-practices'] as const
const shown = kinds.flatMap((kind) => listPages().find(({ path }) => kind.test(path))?.path ?? [])

test('Lighthouse gives one page of each type full marks for search engines, accessibility and good practice', async () => {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  const faults: string[] = []
  try {
    for (const path of shown) {
      const result = await lighthouse(`${local}${path}`, {
        port: chrome.port,
        onlyCategories: [...CATEGORIES],
        logLevel: 'error',
      })
      const audits = Object.values(result?.lhr.audits ?? {})
      const failed = audits.filter(({ score }) => score !== null && score < 1).map(({ id }) => id)
      for (const category of CATEGORIES) {
        if (category === 'seo' && HIDDEN.test(path)) continue
        const score = result?.lhr.categories[category]?.score
        if (score !== 1) faults.push(`${path}: ${category} ${score} ${failed.join(' ')}`)
      }
    }
  } finally {
    chrome.kill()
  }
  assertNone(faults)
})
