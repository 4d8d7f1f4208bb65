import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseExample, writeExample } from '../example-content'

/** What is said about one line of front matter, `field: value`, in a good article: `column message | hint`. */
function judge(line: string, text = writeExample(line)): readonly string[] {
  return parseExample('articles/a.md', text).problems.map(
    ({ column, message, hint }) => `${column} ${message} | ${hint}`,
  )
}

const GOOD = [
  'published: 2026-02-28',
  'published: 2024-02-29',
  'publish_at: 2026-03-01T09:00+01:00',
  'publish_at: 2026-03-01T09:00:30Z',
  'publish_at: "2026-03-01T09:00:30.5-14:00"',
  'related_indicators: [1-14]',
  'related_indicators: [1, 7, 130-134]',
  'related_indicators: [5-5]',
  'reading_time: 4 min',
  'reading_time: "12 minutes"',
  'tags: []',
  'status: review',
  'draft: false',
  'aliases: [old-name]',
  'related: [b, c-d]',
  'asked_as: ["everyone nods", "nothing changes"]',
  'sources:\n  - author: Kerr, Steven\n    year: 1975\n    title: On the folly\n    url: https://doi.org/10.2307/255378',
  'canonical_url: https://example.com/original',
  'explicit_exclusions: "Do not mention: x"',
]

for (const line of GOOD) test(`good: ${line.replace(/\n/g, '⏎')}`, () => assert.deepEqual(judge(line), []))

const DAY = 'Write year-month-day, for example `2026-02-05`.'
const INSTANT = 'Write it like `2026-03-01T09:00+01:00` or `2026-03-01T08:00Z`.'

const FAULTS: readonly (readonly [line: string, problem: string])[] = [
  ['published: 2026-02-30', `12 \`published\`: "2026-02-30" is not a day that exists. | ${DAY}`],
  ['published: 2025-02-29', `12 \`published\`: "2025-02-29" is not a day that exists. | ${DAY}`],
  ['updated: 5.2.2026', `10 \`updated\`: "5.2.2026" is not written as a date. | ${DAY}`],
  ['updated: 2026-2-5', `10 \`updated\`: "2026-2-5" is not written as a date. | ${DAY}`],
  ['updated: yesterday', `10 \`updated\`: "yesterday" is not written as a date. | ${DAY}`],
  ['updated: 2026', '10 `updated` is the number 2026, but has to be text. | Put the value in quotes.'],
  [
    'published: false',
    '12 `published` is the day of publication, not a switch. | To keep the page private write `status: draft`.',
  ],
  [
    'published: true',
    '12 `published` is the day of publication, not a switch. | Write the day, for example `published: 2026-02-05`.',
  ],
  [
    'publish_at: 2026-03-01',
    `13 \`publish_at\`: "2026-03-01" is not an instant with a time zone. | ${INSTANT}`,
  ],
  [
    'publish_at: 2026-03-01T09:00',
    `13 \`publish_at\`: "2026-03-01T09:00" is not an instant with a time zone. | ${INSTANT}`,
  ],
  [
    'publish_at: 2026-03-01T25:00Z',
    `13 \`publish_at\`: "2026-03-01T25:00Z" is not an instant with a time zone. | ${INSTANT}`,
  ],
  [
    'publish_at: 2026-02-30T09:00Z',
    `13 \`publish_at\`: "2026-02-30T09:00Z" is not an instant with a time zone. | ${INSTANT}`,
  ],
  ['related_indicators: [14-1]', '22 `related_indicators`: The range 14-1 runs backwards. | Write `1-14`.'],
  [
    'related_indicators: [1-99999999]',
    '22 `related_indicators`: The range 1-99999999 leaves the numbers 1 to 134. | Write a range within `1-134`.',
  ],
  [
    'related_indicators: [1, 135]',
    '25 `related_indicators`: There is no indicator 135. | Write numbers from 1 to 134.',
  ],
  [
    'related_indicators: [0]',
    '22 `related_indicators`: There is no indicator 0. | Write numbers from 1 to 134.',
  ],
  [
    'related_indicators: [1.5]',
    '22 `related_indicators`: the number 1.5 is neither a whole number nor a range. | Write `7`, or a range like `1-14`.',
  ],
  [
    'related_indicators: [1 to 3]',
    '22 `related_indicators`: "1 to 3" is neither a number nor a range. | Write `7`, or a range like `1-14`.',
  ],
  [
    'related_indicators: 7',
    '21 `related_indicators` is the number 7, but has to be a list. | Put it in square brackets: `related_indicators: [7]`.',
  ],
  [
    'reading_time: 4',
    '15 `reading_time` is the number 4, but has to be text. | Write `reading_time: 4 min`.',
  ],
  ['reading_time: 4min', '15 `reading_time`: "4min" is not a reading time. | Write it like `4 min`.'],
  ['reading_time: 0 min', '15 `reading_time`: "0 min" is not a reading time. | Write it like `4 min`.'],
  ['tags: a, b', '7 `tags` is text, but has to be a list. | Put it in square brackets: `tags: [a, b]`.'],
  ['tags:\n  -a\n  -b', '3 `tags` is text, but has to be a list. | Put a space after each `-`.'],
  [
    'tags:',
    '1 `tags` has no value. | Write one, for example `tags: [alignment, decision-rights]`, or delete the line.',
  ],
  ['tags: [2026]', '8 `tags` is the number 2026, but has to be text. | Put the value in quotes.'],
  [
    'tags: [a: b]',
    '8 `tags` is a group of fields, but has to be text. | A text that contains a colon needs quotes around it.',
  ],
  ['tags: [""]', '8 `tags`: The text is empty. | Write the text, or delete the field.'],
  ['status: drafft', '9 `status`: "drafft" is not allowed here. | Did you mean `draft`?'],
  [
    'status: done',
    '9 `status`: "done" is not allowed here. | Write one of: `draft`, `review`, `approved`, `published`.',
  ],
  [
    'draft: "yes"',
    '8 `draft` is text, but has to be `true` or `false`. | Write `draft: true` or `draft: false`, without quotes.',
  ],
  [
    'related: good.md',
    '10 `related` is text, but has to be a list. | Put it in square brackets: `related: [good.md]`.',
  ],
  [
    'related: [good.md]',
    '11 `related`: "good.md" is not a slug. | Write the file name without folder and ending: `good`.',
  ],
  [
    'related: [/insights/good]',
    '11 `related`: "/insights/good" is not a slug. | Write the file name without folder and ending: `good`.',
  ],
  ['aliases: ["?"]', '11 `aliases`: "?" is not a slug. | Write lower case letters, digits and hyphens.'],
  [
    'audience: [a]',
    '11 `audience` is a list, but has to be text. | Write one value, without square brackets or `-`.',
  ],
  [
    'sources: Kerr 1975',
    '10 `sources` is text, but has to be a list. | Write below `sources:`, indented, `- author: …`, and below that `year: …` and `title: …`.',
  ],
  [
    'sources:\n  - Kerr 1975',
    '5 `sources` is text, but has to be a group of fields. | Write below `sources:`, indented, `- author: …`, and below that `year: …` and `title: …`.',
  ],
  [
    'sources:\n  - { author: K, year: "1975", title: T }',
    '24 `sources.year` is text, but has to be a number. | Write the number alone, without quotes.',
  ],
  [
    'sources:\n  - { author: K, year: 19, title: T }',
    '24 `sources.year` is 19; the smallest allowed is 1500. | Write a larger number.',
  ],
  ['sources:\n  - { author: K, year: 1975 }', '5 The field `title` is missing here. | Add `title: …`.'],
  [
    'sources:\n  - { author: K, year: 1975, titel: T, title: T }',
    '30 There is no field `titel`. | Did you mean `title`?',
  ],
  [
    'sources:\n  - { author: K, year: 1975, title: T, url: kerr.org }',
    '45 `sources.url`: "kerr.org" is not a web address. | Write it in full, starting with `https://`.',
  ],
  [
    'sources:\n  - { author: K, year: 1975, title: T, url: "data:x" }',
    '45 `sources.url`: A `data:` address is refused. | Write an address that starts with `https://`.',
  ],
  [
    'canonical_url: "javascript:alert(1)"',
    '16 `canonical_url`: A `javascript:` address is refused. | Delete the line.',
  ],
  ['tittle: x', '1 There is no field `tittle`. | Did you mean `title`?'],
  ['Status: draft', '1 There is no field `Status`. | Did you mean `status`?'],
  ['date: 2026-02-05', '1 There is no field `date`. | Did you mean `published`?'],
  ['author: A', '1 There is no field `author`. | Did you mean `authors`?'],
  ['description: A', '1 There is no field `description`. | Did you mean `meta_description`?'],
  ['slug: a', '1 There is no field `slug`. | Delete the line: the address of a page is its file name.'],
  ['layout: post', '1 There is no field `layout`. | Delete the line.'],
]

for (const [line, problem] of FAULTS)
  test(`fault: ${line.replace(/\n/g, '⏎')}`, () => assert.deepEqual(judge(line), [problem]))

const CHANGED: readonly (readonly [from: string | RegExp, to: string, problem: string])[] = [
  [
    /title:.*\n/,
    '',
    '1 The field `title` is missing. | Add it, for example `title: "What\'s the difference between alignment and agreement?"`.',
  ],
  [
    /dimension:.*\n/,
    '',
    '1 The field `dimension` is missing. | Add it, for example `dimension: Strategic Alignment`.',
  ],
  [
    /category:.*\n/,
    '',
    '1 The field `category` is missing. | Add it, for example `category: Foundational Understanding`.',
  ],
  [
    /difficulty:.*\n/,
    '',
    '1 The field `difficulty` is missing. | Add it, for example `difficulty: foundational`.',
  ],
  [
    'Why do plans slip?',
    '',
    '1 `title` has no value. | Write one, for example `title: "What\'s the difference between alignment and agreement?"`, or delete the line.',
  ],
  ['Why do plans slip?', '" "', '8 `title`: The text is empty. | Write the text, or delete the field.'],
  ['Why do plans slip?', '42', '8 `title` is the number 42, but has to be text. | Put the value in quotes.'],
  [
    'Diagnosis & Patterns',
    'diagnosis and patterns',
    '11 `category`: "diagnosis and patterns" is not allowed here. | Did you mean `Diagnosis & Patterns`?',
  ],
  [
    'difficulty: advanced',
    'difficulty: easy',
    '13 `difficulty`: "easy" is not allowed here. | Write one of: `foundational`, `intermediate`, `advanced`.',
  ],
]

for (const [from, to, problem] of CHANGED)
  test(`fault: ${String(from)} → "${to}"`, () =>
    assert.deepEqual(judge('', writeExample().replace(from, to)), [problem]))

test('the second dialect needs a title alone', () => {
  assert.deepEqual(judge('', '---\ntitle: Why?\ncontent_type: canonical-q-and-a\n---\nText\n'), [])
})

test('dimensions and categories have fields of their own', () => {
  const judgeFile = (file: string, fields: string): readonly string[] =>
    parseExample(file, `---\n${fields}\n---\nText\n`).problems.map(
      ({ message, hint }) => `${message} | ${hint}`,
    )
  assert.deepEqual(judgeFile('dimensions/a.md', 'title: A\ncategory: B\norder: 1\nsummary: C'), [])
  assert.deepEqual(judgeFile('categories/a.md', 'title: A\norder: 1'), [])
  assert.deepEqual(judgeFile('dimensions/a.md', 'title: A\norder: 0'), [
    '`order` is 0; the smallest allowed is 1. | Write a larger number.',
  ])
  assert.deepEqual(judgeFile('dimensions/a.md', 'title: A\ndifficulty: advanced'), [
    'There is no field `difficulty`. | Delete the line.',
  ])
  assert.deepEqual(judgeFile('dimensions/a.md', 'order: 1'), [
    'The field `title` is missing. | Add it, for example `title: Strategic Alignment`.',
  ])
})
