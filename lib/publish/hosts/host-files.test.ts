import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listRedirects } from '../published-site'
import { formatHeadersFile, formatRedirectsFile, parseRedirectsFile } from './netlify'
import { formatVercelFile } from './vercel'

const site = {
  basePath: '/x',
  redirects: [{ from: '/x/insights/old', to: '/x/insights/new' }],
  headers: [['X-Content-Type-Options', 'nosniff']],
} as const

test('_headers has one block for everything and one for each folder and file with a rule of its own', () => {
  assert.equal(
    formatHeadersFile(site),
    [
      '/*\n  X-Content-Type-Options: nosniff\n',
      '/x/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n',
      '/x/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
      '/x/cards/*\n  Cache-Control: public, max-age=31536000, immutable\n',
      '/x/media/*\n  Cache-Control: public, max-age=3600, stale-while-revalidate=86400\n',
      '/x/speculation-rules.json\n  Content-Type: application/speculationrules+json\n',
      '/x/feed.json\n  Content-Type: application/feed+json\n',
      '/x/feed.xml\n  Content-Type: application/rss+xml\n',
      '/x/opensearch.xml\n  Content-Type: application/opensearchdescription+xml\n',
    ].join('\n'),
  )
})

test('_redirects is read as it was written', () => {
  const text = formatRedirectsFile(site)
  assert.equal(text, '/x/insights/old /x/insights/new 301\n')
  assert.deepEqual([...parseRedirectsFile(text)], [['/x/insights/old', '/x/insights/new']])
})

test('vercel.json builds nothing, and keeps addresses without ending and slash', () => {
  const file: unknown = JSON.parse(formatVercelFile(site))
  assert.ok(typeof file === 'object' && file !== null && 'redirects' in file && 'cleanUrls' in file)
  assert.equal(file.cleanUrls, true)
  assert.deepEqual(file.redirects, [
    { source: '/x/insights/old', destination: '/x/insights/new', statusCode: 301 },
  ])
})

test('a former address with signs that mean something to a host is refused, not written', () => {
  const { redirects, refused } = listRedirects(
    new Map([
      ['/insights/a;b}', '/insights/a'],
      ['/insights/b', '/insights/c'],
    ]),
    '',
  )
  assert.deepEqual(redirects, [{ from: '/insights/b', to: '/insights/c' }])
  assert.deepEqual(refused, ['/insights/a;b}'])
})
