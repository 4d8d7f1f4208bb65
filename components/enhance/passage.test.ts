import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildTextFragment } from './passage'

const page = 'Why is it so?\nThe well-known plan fails. The plan holds, & more.\nAnother block ends here.'
const select = (passage: string, after = 0) => {
  const from = page.indexOf(passage, after)
  return buildTextFragment(page, from, from + passage.length)
}

test('a short passage is named whole, in whole words, with its signs escaped', () => {
  assert.equal(select('ell-known plan fai'), ':~:text=well%2Dknown%20plan%20fails.')
  assert.equal(select('holds, & more. '.trim()), ':~:text=holds%2C%20%26%20more.')
})

test('a passage that occurs twice is told apart by what stands beside it', () => {
  assert.equal(
    select('plan', page.indexOf('holds') - 6),
    ':~:text=well%2Dknown%20plan%20fails.%20The-,plan,-holds%2C%20%26%20more.',
  )
})

test('a passage over several blocks is named by its ends', () => {
  assert.equal(
    select('The plan holds, & more.\nAnother block ends'),
    ':~:text=The%20plan%20holds%2C%20%26%20more.,Another%20block%20ends',
  )
})

test('nothing selected is nothing to link to', () => {
  assert.equal(buildTextFragment('a  b', 1, 2), undefined)
})
