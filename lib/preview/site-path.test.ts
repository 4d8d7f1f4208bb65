import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSitePath } from './site-path'

test('paths of the site are paths of the site', () => {
  for (const path of ['/', '/insights', '/insights/a-b', '/insights/a/related'])
    assert.ok(isSitePath(path), path)
})

test('nothing that leads elsewhere is a path of the site', () => {
  const hostile = [
    '',
    'x',
    '//evil.com',
    '/\\evil.com',
    '/..//evil.com',
    '/\t/evil.com',
    '\t//evil.com',
    '/insights/',
    '/a//b',
    '/%2F%2Fevil',
    'https://evil.com',
    '/a?b',
    '/a#b',
    '/@evil',
    'javascript:alert(1)',
    '/a\n',
    '/./a',
  ]
  for (const path of hostile) assert.ok(!isSitePath(path), JSON.stringify(path))
})
