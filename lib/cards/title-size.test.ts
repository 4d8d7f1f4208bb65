import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseTitleSize } from './title-size'

test('a title gets the largest type in which it fits', () => {
  for (const [title, size] of [
    ['Trust & Integrity', 116],
    ['How do you build psychological safety?', 100],
    ["Why don't teams feel responsible for shared outcomes?", 92],
    ['What happens to the accountability of a team when responsibility is shared?', 68],
    ['many words '.repeat(16).trim(), 56],
    ['Donaudampfschifffahrt'.repeat(9), 56],
  ] as const)
    assert.equal(chooseTitleSize(title), size, title)
})
