import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMovedAddresses } from './moved-addresses'

test('twin, relations and share page move with an article, twin and feeds with a dimension', () => {
  const redirects = new Map([
    ['/insights/old', '/insights/new'],
    ['/dimensions/old', '/dimensions/new'],
    ['/categories/old', '/categories/new'],
    ['/answers/old', '/insights/new'],
  ])
  assert.deepEqual([...listMovedAddresses(redirects)].slice(redirects.size), [
    ['/insights/old.md', '/insights/new.md'],
    ['/insights/old/related', '/insights/new/related'],
    ['/insights/old/share', '/insights/new/share'],
    ['/insights/old/qr.svg', '/insights/new/qr.svg'],
    ['/dimensions/old.md', '/dimensions/new.md'],
    ['/dimensions/old/feed.xml', '/dimensions/new/feed.xml'],
    ['/dimensions/old/feed.json', '/dimensions/new/feed.json'],
    ['/categories/old.md', '/categories/new.md'],
  ])
})
