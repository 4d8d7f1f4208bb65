import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseThesaurus } from './parse-thesaurus'
import { mergeThesauri } from './thesaurus'

test('groups, directed entries, loose groups and what is to be found elsewhere are told apart', () => {
  const { thesaurus, problems } = parseThesaurus(
    'same:\n  - manager, boss\nnear:\n  - people nod: agreement, alignment\n  - begin, start\nnone:\n  - pizza\n',
    'thesaurus.yaml',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(thesaurus, [
    { says: ['manager', 'boss'], means: ['manager', 'boss'], strength: 'same' },
    { says: ['people nod'], means: ['agreement', 'alignment'], strength: 'near' },
    { says: ['begin', 'start'], means: ['begin', 'start'], strength: 'loose' },
    { says: ['pizza'], means: [], strength: 'none' },
  ])
})

const FAULTS = [
  [
    'same:\n  - manager\n',
    2,
    'The group has fewer than two members.',
    'Write `- manager, boss, supervisor`.',
  ],
  [
    'same:\n  - boss: manager\n',
    2,
    'The entry is not one that `same` can hold.',
    'Write `- manager, boss, supervisor`.',
  ],
  [
    'near:\n  - a, b\n  - people nod:\n',
    3,
    'The entry is not one that `near` can hold.',
    'Write `- people nod: agreement, alignment`, or a plain group.',
  ],
  [
    'other:\n  - a, b\n',
    1,
    'The list `other` is unknown.',
    'A thesaurus has three lists, `same`, `near` and `none`.',
  ],
  [
    'none:\n  - pizza: cake\n',
    2,
    'The entry is not one that `none` can hold.',
    'Write `- pizza, opening hours`.',
  ],
  ['same: a, b\n', 1, '`same` is not a list.', 'Start each line with `- `.'],
  ['- a, b\n', 1, 'The thesaurus is not a mapping.', 'Start with `same:` and `near:`.'],
] as const

for (const [text, line, message, hint] of FAULTS) {
  test(`${JSON.stringify(text)} is reported`, () => {
    const { problems } = parseThesaurus(text, 'thesaurus.yaml')
    assert.deepEqual(
      problems.map((problem) => [problem.line, problem.severity, problem.message, problem.hint]),
      [[line, 'warning', message, hint]],
    )
  })
}

test('broken YAML is reported with its line and gives no concepts', () => {
  const { thesaurus, problems } = parseThesaurus('same:\n  - "a, b\n', 'thesaurus.yaml')
  assert.deepEqual(thesaurus, [])
  assert.equal(problems[0]?.code, 'thesaurus-yaml')
})

test('an empty thesaurus is no fault', () => {
  assert.deepEqual(parseThesaurus('# nothing yet\n', 'thesaurus.yaml'), { thesaurus: [], problems: [] })
})

test('a second thesaurus adds to the first', () => {
  const first = parseThesaurus('same:\n  - a1, b1\n', 'one.yaml').thesaurus
  const second = parseThesaurus('same:\n  - c1, d1\n', 'two.yaml').thesaurus
  assert.deepEqual(mergeThesauri(first, second), [...first, ...second])
})

const shipped = new URL('./thesaurus/', import.meta.url)

for (const name of readdirSync(shipped)) {
  test(`${name}, which ships with the site, is sound`, () => {
    const { thesaurus, problems } = parseThesaurus(readFileSync(new URL(name, shipped), 'utf8'), name)
    assert.deepEqual(problems, [])
    assert.ok(thesaurus.flatMap(({ says }) => says).length > 300)
  })
}
