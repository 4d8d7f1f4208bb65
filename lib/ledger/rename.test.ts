import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renameInLedger } from './rename'

const ledger = {
  pages: { '/insights/old': ['why', 'what'], '/insights/older': ['x'], '/insights/left': ['y'] },
  gone: ['/insights/left', '/insights/old#what', '/insights/older#x'],
}

test('the new address takes over the heading ids of the old one, and what was given up of them', () => {
  assert.deepEqual(renameInLedger(ledger, '/insights/old', '/insights/new'), {
    pages: { ...ledger.pages, '/insights/new': ['why', 'what'] },
    gone: [...ledger.gone, '/insights/new#what'],
  })
})

test('an address that is known already keeps its own ids, and is no longer given up', () => {
  const { pages, gone } = renameInLedger(ledger, '/insights/old', '/insights/left')
  assert.deepEqual(pages['/insights/left'], ['y', 'why', 'what'])
  assert.ok(!gone.includes('/insights/left'))
})

test('what was never published, or was given up, takes nothing with it', () => {
  for (const from of ['/insights/draft', '/insights/left'])
    assert.equal(renameInLedger(ledger, from, '/insights/new'), ledger)
})
