import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deserialize, serialize } from 'node:v8'
import { buildCatalog } from './build-catalog'

test('what a build hands to its workers is plain data', () => {
  const files = {
    ...{ results: [], media: new Set<string>(), extras: new Map<string, string>() },
    ...{ changedAt: new Map<string, number>(), problems: [] },
  }
  const now = new Date('2026-03-01T09:00Z')
  const site = {
    brand: 'B',
    siteUrl: 'https://example.com',
    ownHosts: new Set<string>(),
    changedDays: new Map(),
  }
  const result = buildCatalog(files, { ...site, mode: 'public', now })
  assert.deepEqual(deserialize(serialize(result)), result)
})
