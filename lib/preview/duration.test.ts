import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDuration } from './duration'

test('durations are a whole number and a unit, up to 90 days', () => {
  const pairs: readonly (readonly [string, number | undefined])[] = [
    ['30s', 30_000],
    ['90m', 5_400_000],
    ['48h', 172_800_000],
    ['90d', 7_776_000_000],
    ['91d', undefined],
    ['0h', undefined],
    ['48', undefined],
    ['h', undefined],
    ['-1h', undefined],
    ['1.5h', undefined],
    ['48h ', undefined],
    ['', undefined],
  ]
  for (const [text, milliseconds] of pairs) assert.equal(parseDuration(text), milliseconds, text)
})
