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
]
const shown = kinds.flatMap((kind) => listPages().find(({ path }) => kind.test(path))?.path ?? [])

test('Lighthouse gives one page of each type full marks for search engines', async () => {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  const faults: string[] = []
  try {
    for (const path of shown) {
      const result = await lighthouse(`${local}${path}`, {
        port: chrome.port,
        onlyCategories: ['seo'],
        logLevel: 'error',
      })
      const audits = Object.values(result?.lhr.audits ?? {})
      const failed = audits.filter(({ score }) => score !== null && score < 1).map(({ id }) => id)
      const score = result?.lhr.categories.seo?.score
      if (score !== 1) faults.push(`${path}: ${score} ${failed.join(' ')}`)
    }
  } finally {
    chrome.kill()
  }
  assertNone(faults)
})
