import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '@/lib/content/body/markdown'
import { textOf } from '@/lib/content/body/tree'
import { findClosingList } from './closing-list'

const list = (markdown: string) => parseMarkdown(markdown, 'a.md', 1).tree
const shown = [{ slug: 'why-trust', title: 'Why trust?' }]

test('a list that names only what is shown says nothing more', () => {
  assert.equal(
    findClosingList(list('## Related\n\n- [Why](/insights/why-trust)\n- Why trust?'), shown),
    undefined,
  )
  assert.equal(findClosingList(undefined, shown), undefined)
})

test('entries for something else stay, with the heading; the others go', () => {
  const found = findClosingList(list('## Related\n\n- [Why](/insights/why-trust)\n- How to lose it'), shown)
  assert.equal(found && textOf(found), 'Related How to lose it')
})

test('a list written as a paragraph stays as it is', () => {
  const found = findClosingList(list('See also: [roles](/dimensions/roles)'), shown)
  assert.equal(found && textOf(found), 'See also: roles')
})
