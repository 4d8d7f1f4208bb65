import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFixes } from './plan-fixes'
import { planRename } from './plan-rename'
import { listSourceLinks } from './source-links'

test('links are found in text and definitions, and not in code or front matter', () => {
  const text =
    '---\ntitle: "[x](no.md)"\n---\n[a](./a.md) **[b](b.md#c "t")** `[no](no.md)`\n\n```md\n[no](no.md)\n```\n\n![p](p.png)\n\n[d]: ../d.md\n'
  const links = listSourceLinks(text)
  assert.deepEqual(
    links.map(({ target }) => target),
    ['./a.md', 'b.md#c', 'p.png', '../d.md'],
  )
  for (const { target, start } of links) assert.equal(text.slice(start, start + target.length), target)
})

const sources = new Map([
  ['articles/old.md', '---\ntitle: Old\n---\nSee [me](#x) and [me](old.md).\n'],
  [
    'articles/a.md',
    '---\ntitle: A\nrelated: [b, old, "old"]\nnot_related:\n  - old\n---\n[1](./old.md) [2](old#h) [3](/insights/old) [4](/insights/old.md#h) [5](older.md) [6](../dimensions/old.md) [7](https://x.org/old.md) [8](/insights/old/related)\n',
  ],
  ['dimensions/old.md', '---\ntitle: D\n---\n[1](../articles/old.md)\n'],
])

const ownHosts = new Set(['example.org'])

test('renaming keeps the old address and mends links and relations, and nothing else', () => {
  const plan = planRename(sources, { oldName: 'old', newName: 'new', ownHosts })
  assert.ok(typeof plan !== 'string')
  assert.equal(plan.from, 'articles/old.md')
  assert.equal(plan.to, 'articles/new.md')
  assert.deepEqual(plan.moved, { from: '/insights/old', to: '/insights/new' })
  assert.deepEqual(Object.fromEntries(plan.texts), {
    'articles/new.md': '---\ntitle: Old\naliases: [old]\n---\nSee [me](#x) and [me](new.md).\n',
    'articles/a.md':
      '---\ntitle: A\nrelated: [b, new, "new"]\nnot_related:\n  - new\n---\n[1](./new.md) [2](new#h) [3](/insights/new) [4](/insights/new.md#h) [5](older.md) [6](../dimensions/old.md) [7](https://x.org/old.md) [8](/insights/new/related)\n',
    'dimensions/old.md': '---\ntitle: D\n---\n[1](../articles/new.md)\n',
  })
})

const styles: readonly (readonly [string, string])[] = [
  ['aliases: [a]\ntags: [t]', 'aliases: [a, old]\ntags: [t]'],
  ['aliases: []', 'aliases: [old]'],
  ['aliases:\n  - a\n  - b\ntags: [t]', 'aliases:\n  - a\n  - b\n  - old\ntags: [t]'],
  ['aliases:\n- a', 'aliases:\n- a\n- old'],
]
for (const [before, after] of styles) {
  test(`an alias is added in the style of ${JSON.stringify(before)}`, () => {
    const plan = planRename(new Map([['articles/old.md', `---\ntitle: T\n${before}\n---\nText\n`]]), {
      oldName: 'old',
      newName: 'new',
      ownHosts,
    })
    assert.ok(typeof plan !== 'string')
    assert.equal(plan.texts.get('articles/new.md'), `---\ntitle: T\n${after}\n---\nText\n`)
  })
}

test('a canonical address of this site follows, one of another site stays', () => {
  for (const [before, after] of [
    ['"https://example.org/insights/old"', '"https://example.org/insights/new"'],
    ['https://example.org/kb/insights/old', 'https://example.org/kb/insights/new'],
    ['https://other.org/insights/old', 'https://other.org/insights/old'],
    ['https://example.org/insights/very-old', 'https://example.org/insights/very-old'],
  ]) {
    const text = `---\ntitle: T\ncanonical_url: ${before}\n---\nText\n`
    const plan = planRename(new Map([['articles/old.md', text]]), {
      oldName: 'old',
      newName: 'new',
      ownHosts,
    })
    assert.ok(typeof plan !== 'string')
    assert.equal(
      plan.texts.get('articles/new.md'),
      `---\ntitle: T\ncanonical_url: ${after}\naliases: [old]\n---\nText\n`,
    )
  }
})

test('renaming never goes over something else', () => {
  const taken = new Map([...sources, ['articles/b.md', '---\ntitle: B\naliases: [c]\n---\n']])
  const cases: readonly (readonly [string, string, string])[] = [
    ['nothing', 'x', 'There is no document "nothing".'],
    ['old', 'b', '"b" is taken by articles/b.md.'],
    ['old', 'c', '"c" is an alias in articles/b.md. Take it out there first.'],
    ['old', 'Bad Name', '"Bad Name" cannot be an address: write lower case letters, digits and hyphens.'],
    ['old', 'search', '"search" is reserved for a page of the site.'],
  ]
  for (const [from, to, message] of cases)
    assert.equal(planRename(taken, { oldName: from, newName: to, ownHosts }), message)
})

test('a link whose target is certain is mended where it stands', () => {
  const text = 'One [Same](x.md) and [Title](gone.md#part).\n'
  const problem = {
    ...{ file: 'articles/a.md', line: 1, column: 30, severity: 'warning' as const, code: 'link-moved' },
    message: '"gone.md#part" has moved to `articles/new.md`.',
    hint: 'Write `new.md`.',
  }
  const plan = planFixes(text, [problem, { ...problem, column: 12 }, { ...problem, code: 'link-dead' }])
  assert.equal(plan.text, 'One [Same](x.md) and [Title](new.md#part).\n')
  assert.equal(plan.fixes.length, 1)
  assert.equal(plan.left.length, 1)
})
