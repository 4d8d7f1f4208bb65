import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { EnvironmentError, parseEnvironment } from './environment'

test('without settings the site is built from content/ for production', () => {
  assert.deepEqual(parseEnvironment({}), {
    contentDirectory: resolve('content'),
    origin: 'https://wattnext.ai',
    basePath: '',
    mode: 'public',
    previewSecret: undefined,
    port: 3000,
  })
})

for (const [name, value, message] of [
  [
    'SITE_URL',
    'wattnext.ai',
    'SITE_URL "wattnext.ai" is not an origin. Write it like `https://example.com`; a path belongs into BASE_PATH.',
  ],
  [
    'SITE_URL',
    'https://wattnext.ai/kb',
    'SITE_URL "https://wattnext.ai/kb" is not an origin. Write it like `https://example.com`; a path belongs into BASE_PATH.',
  ],
  [
    'BASE_PATH',
    'kb/',
    'BASE_PATH "kb/" is not a path. Write it like `/knowledge`: lower case, with a slash before and none after.',
  ],
  ['SITE_MODE', 'live', 'SITE_MODE "live" is unknown. Write `public` or `preview`.'],
  [
    'PREVIEW_SECRET',
    'short',
    'PREVIEW_SECRET is too short. It needs 32 bytes or more; make one with `openssl rand -hex 32`.',
  ],
  ['PORT', 'abc', 'PORT "abc" is not a port. Write a number from 0 to 65535.'],
] as const) {
  test(`${name}=${value} is refused in words`, () => {
    assert.throws(
      () => parseEnvironment({ [name]: value }),
      (error) => error instanceof EnvironmentError && error.message === message,
    )
  })
}

test('every wrong setting is named at once', () => {
  assert.throws(
    () => parseEnvironment({ PORT: 'abc', SITE_MODE: 'live' }),
    (error) => error instanceof EnvironmentError && error.faults.length === 2,
  )
})
