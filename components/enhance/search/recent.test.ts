import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addRecent, parseRecent } from './recent'

test('the latest query stands first, once, and five are kept', () => {
  assert.deepEqual(addRecent(['b', 'a'], ' who   decides '), ['who decides', 'b', 'a'])
  assert.deepEqual(addRecent(['Who decides', 'a'], 'who decides'), ['who decides', 'a'])
  assert.deepEqual(addRecent(['5', '4', '3', '2', '1'], '6'), ['6', '5', '4', '3', '2'])
  assert.deepEqual(addRecent(['a'], '  '), ['a'])
})

test('what is stored is not trusted', () => {
  assert.deepEqual(parseRecent('["a", 1, "b"]'), ['a', 'b'])
  assert.deepEqual(parseRecent('{"a": 1}'), [])
  assert.deepEqual(parseRecent('not json'), [])
  assert.deepEqual(parseRecent(null), [])
})
