import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { parseLog, readChangedDays } from './changed-days'

test('the newest commit that touched a file gives its day, in UTC', () => {
  const log =
    '>2026-02-07T00:30:00+02:00\n\narticles/a.md\narticles/b c.md\n\n>2026-01-02T10:00:00+00:00\n\narticles/a.md\narticles/é.md\n'
  assert.deepEqual(
    [...parseLog(log)],
    [
      ['articles/a.md', '2026-02-06'],
      ['articles/b c.md', '2026-02-06'],
      ['articles/é.md', '2026-01-02'],
    ],
  )
})

test('an empty log knows no days', () => assert.equal(parseLog('').size, 0))

test('outside a repository no days are known', async () =>
  assert.equal((await readChangedDays(tmpdir())).size, 0))
