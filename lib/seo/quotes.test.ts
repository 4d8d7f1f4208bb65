import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '@/lib/content/body/markdown'
import { createExampleArticle } from '@/lib/content/example-article'
import { listQuotes } from './quotes'
import { buildPassageLink } from './text-fragment'

test('a sentence that stands on the page twice is not offered for quoting', () => {
  const once = 'This sentence is said a single time and is long enough to quote.'
  const twice = 'This sentence is said more than one time and is long enough too.'
  const { tree } = parseMarkdown(`${twice} ${once}\n\n- ${twice}`, 'a.md', 1)
  const article = createExampleArticle({ slug: 'a', body: { tree } })
  assert.deepEqual(listQuotes(article), [{ text: once, heading: '' }])
})

test('a link to a passage escapes what means something in a fragment', () => {
  assert.equal(
    buildPassageLink('https://example.com/a', 'why', 'Well-known, "so & so".'),
    'https://example.com/a#why:~:text=Well%2Dknown%2C%20%22so%20%26%20so%22.',
  )
})
