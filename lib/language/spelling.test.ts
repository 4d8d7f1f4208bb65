import assert from 'node:assert/strict'
import { test } from 'node:test'
import { americanizeBeginning } from './spelling'

const BEGINNINGS = [
  ['utilisat', ['utilizat']],
  ['organis', ['organiz']],
  ['judgeme', ['judgment']],
  ['theatr', ['theater']],
  ['promis', ['promiz']],
  ['leader', []],
] as const

for (const [beginning, american] of BEGINNINGS) {
  test(`${beginning} may become ${american.join(', ') || 'nothing else'}`, () => {
    assert.deepEqual(americanizeBeginning(beginning), american)
  })
}
