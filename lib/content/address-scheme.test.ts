import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRefusedScheme } from './address-scheme'

for (const [address, scheme] of [
  ['javascript:alert(1)', 'javascript'],
  [' JavaScript:alert(1)', 'javascript'],
  ['data:text/html,x', 'data'],
  ['vbscript:x', 'vbscript'],
  ['file:///etc/passwd', 'file'],
  ['https://example.com', undefined],
  ['HTTP://example.com', undefined],
  ['mailto:a@example.com', undefined],
  ['tel:+33', undefined],
  ['example.com:8080/x', undefined],
  ['../a.md', undefined],
  ['#a:b', undefined],
] as const) {
  test(`"${address}" ${scheme === undefined ? 'is allowed' : 'is refused'}`, () =>
    assert.equal(findRefusedScheme(address), scheme))
}
