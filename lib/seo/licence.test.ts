import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLicence } from './licence'

test('a licence has an address only where it grants something', () => {
  const byNcSa = 'https://creativecommons.org/licenses/by-nc-sa/4.0/'
  for (const [written, name, url] of [
    [undefined, 'CC BY-NC-SA 4.0', byNcSa],
    ['cc by-nc-sa 4.0', 'CC BY-NC-SA 4.0', byNcSa],
    ['CC BY 4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-ND-4.0', 'CC-BY-NC-ND-4.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    ['All rights reserved', 'All rights reserved', undefined],
  ] as const) {
    assert.deepEqual(findLicence(written), { name, url })
  }
})
