import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findBudget } from './budgets'
import { listExcess, listPageFiles, weighPage } from './page-weight'

test('a page loads its styles, scripts, preloaded fonts and pictures that are not lazy, each once', () => {
  const files = listPageFiles(
    '<link rel="stylesheet" href="/a.css"><link rel="preload" as="style" href="/a.css"><link rel="preload" as="font" href="/f.woff2">' +
      '<link rel="alternate" href="/feed.xml"><script src="/s.js" defer></script><script type="application/ld+json">{}</script>' +
      '<img src="/one.png"><img src="/two.png" loading="lazy">',
  )
  assert.deepEqual(files, {
    styles: ['/a.css'],
    scripts: ['/s.js'],
    fonts: ['/f.woff2'],
    images: ['/one.png'],
  })
  assert.deepEqual(
    weighPage(1000, files, () => 100),
    { htmlAndCss: 1100, script: 100, font: 100, total: 1300, requests: 5 },
  )
})

test('what is over budget is said in words', () => {
  const budget = findBudget('insights/a.html')
  assert.deepEqual(listExcess(budget, budget), [])
  assert.deepEqual(listExcess({ ...budget, htmlAndCss: 14_601, requests: 7 }, budget), [
    'HTML and CSS: 14601, at most 14600',
    'requests: 7, at most 6',
  ])
})
