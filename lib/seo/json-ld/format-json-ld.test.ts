import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatJsonLd } from './format-json-ld'

test('no string ends the script element, and every string survives', () => {
  const name = '</script><script>alert("&amp;")</script> <!-- 🙂'
  const text = formatJsonLd([{ '@type': 'Organization', name }])
  assert.ok(!text.includes('<'))
  assert.equal(JSON.parse(text)['@graph'][0].name, name)
})
