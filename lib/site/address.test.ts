import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

/** Addresses as a process with these settings spells them: settings are read once for each process. */
function spell(settings: Readonly<Record<string, string>>): unknown {
  const script = `import { absoluteUrl, href } from './lib/site/address'
    const paths = ['/', '/insights/a', '#answer', 'https://other.org/x', '//other.org', 'mailto:a@b.org']
    console.log(JSON.stringify([paths.map(href), ['/', '/insights/a'].map(absoluteUrl)]))`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    {
      encoding: 'utf8',
      env: { ...process.env, ...settings },
    },
  )
  assert.equal(stderr, '')
  return JSON.parse(stdout)
}

const OUTSIDE = ['#answer', 'https://other.org/x', '//other.org', 'mailto:a@b.org']

test('at the root of a host paths stay as they are', () => {
  assert.deepEqual(spell({ SITE_URL: 'https://example.org', BASE_PATH: '' }), [
    ['/', '/insights/a', ...OUTSIDE],
    ['https://example.org/', 'https://example.org/insights/a'],
  ])
})

test('a base path stands before every path of the site, and before nothing else', () => {
  assert.deepEqual(spell({ SITE_URL: 'https://example.org', BASE_PATH: '/kb' }), [
    ['/kb', '/kb/insights/a', ...OUTSIDE],
    ['https://example.org/kb/', 'https://example.org/kb/insights/a'],
  ])
})
