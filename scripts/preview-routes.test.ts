import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

test('every page of the public site is in the preview too', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|\/)page\.tsx$/.test(name))
    .map((name) => join('app', name))
  assert.ok(pages.length >= 10)
  const missing = pages.filter((page) => !existsSync(page.replace(/\.tsx$/, '.server.tsx')))
  assert.deepEqual(missing, [], 'Add a file beside it: export { default, generateMetadata } from "./page".')
})
