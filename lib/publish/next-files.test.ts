import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sortNextFiles } from './next-files'

const sort = (...names: string[]) =>
  sortNextFiles(names, new Set(['index.html', 'sitemap.xml']), new Set(['google123.html']))

test('what is drawn without Next.js is counted nowhere else', () => {
  assert.deepEqual(sort('index.html', 'sitemap.xml'), { fromProgram: [], unknown: [] })
})

test('styles, scripts, icons, rules and copies are the same whatever the content', () => {
  const names = [
    '_next/static/chunks/a.css',
    'assets/page-X.js',
    'icon.svg',
    'robots.txt',
    'speculation-rules.json',
    'google123.html',
  ]
  assert.deepEqual(sort(...names), { fromProgram: names, unknown: [] })
})

test('the page or file of a new route is unknown', () => {
  assert.deepEqual(sort('about.html', 'counts.json', 'icon.svg'), {
    fromProgram: ['icon.svg'],
    unknown: ['about.html', 'counts.json'],
  })
})
