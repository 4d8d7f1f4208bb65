import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildExample, EXAMPLE_DIMENSION, formatProblemLine, writeExample } from '../example-content'

/** Everything that is said about `articles/a.md` with one more line of front matter. */
function judge(fields: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const { problems } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': writeExample(fields),
    ...others,
  })
  return problems.filter(({ file }) => file === 'articles/a.md').map(formatProblemLine)
}

const OWN = 'https://example.org/insights/a'
const DELETE = 'Delete the line: the address of a page comes from its file name.'

const CANONICALS: readonly (readonly [written: string, problem: string | undefined, syndicated?: string])[] =
  [
    [OWN, undefined],
    [`${OWN}/`, undefined],
    ['https://other.org/original', undefined, 'https://other.org/original'],
    [
      'https://example.org',
      'canonical-placeholder | `canonical_url` "https://example.org" is the home page, not this page; it is ignored.',
    ],
    [
      'https://example.org/',
      'canonical-placeholder | `canonical_url` "https://example.org/" is the home page, not this page; it is ignored.',
    ],
    [
      '/insights/a',
      'canonical-relative | `canonical_url` "/insights/a" is not a complete address; it is ignored.',
    ],
    [
      'http://example.org/insights/a',
      'canonical-insecure | `canonical_url` "http://example.org/insights/a" is not https; it is ignored.',
    ],
    [
      'http://other.org/x',
      'canonical-insecure | `canonical_url` "http://other.org/x" is not https; it is ignored.',
    ],
    [
      'https://example.org/dimensions/trust',
      'canonical-other-page | `canonical_url` "https://example.org/dimensions/trust" is the address of another page; it is ignored.',
    ],
    [
      'https://example.org/search',
      'canonical-other-page | `canonical_url` "https://example.org/search" is the address of another page; it is ignored.',
    ],
    [
      'https://example.org/old/a',
      `canonical-unpublished | \`canonical_url\` "https://example.org/old/a" is not the address of this page; it becomes a redirect to ${OWN}.`,
    ],
  ]

for (const [written, problem, syndicated] of CANONICALS) {
  test(`canonical_url: ${written}`, () => {
    const { catalog } = buildExample({
      ...EXAMPLE_DIMENSION,
      'articles/a.md': writeExample(`canonical_url: ${written}`),
    })
    assert.deepEqual(
      judge(`canonical_url: ${written}`),
      problem === undefined ? [] : [`articles/a.md:6:16 warning ${problem} | ${DELETE}`],
    )
    assert.equal(catalog.articles[0]?.syndicatedFrom, syndicated)
  })
}

test('former addresses lead to the page, in one hop, and never away from a page that exists', () => {
  const { catalog } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': writeExample('aliases: [old-a]\ncanonical_url: https://example.org/kb/a'),
    'articles/b.md': writeExample('aliases: [old-b]\nstatus: draft').replace('plans', 'teams'),
  })
  assert.deepEqual(
    [...catalog.redirects],
    [
      ['/insights/old-a', '/insights/a'],
      ['/kb/a', '/insights/a'],
    ],
  )
})

const SAID: readonly (readonly [fields: string, problem: string])[] = [
  [
    'aliases: [b]',
    '6:11 error alias-duplicate | The alias "b" is taken by `articles/b.md`. | Delete it here, or rename the other.',
  ],
  [
    'aliases: [feed]',
    '6:11 error alias-duplicate | The alias "feed" is taken by the site itself. | Delete it here, or rename the other.',
  ],
  [
    'aliases: [x, x]',
    '6:14 error alias-duplicate | The alias "x" is taken by `articles/a.md`. | Delete it here, or rename the other.',
  ],
  ['related: [a]', '6:11 warning relation-self | The article names itself. | Delete the entry.'],
  ['related: [b, othr]', '6:14 warning relation-dead | There is no article "othr". | Did you mean `other`?'],
  [
    'not_related: [gone-for-good]',
    '6:15 warning relation-dead | There is no article "gone-for-good". | Delete the entry.',
  ],
  [
    `seo_title: ${'x'.repeat(61)}`,
    '6:12 warning seo-title-length | `seo_title` has 61 characters; search results show about 60. | Shorten it.',
  ],
  [
    'meta_description: Too short.',
    '6:19 warning description-length | `meta_description` has 10 characters and says too little. | Write 70 to 160 characters that answer the question.',
  ],
  [
    `meta_description: ${'x '.repeat(90)}`,
    '6:19 warning description-length | `meta_description` has 179 characters and is cut in search results. | Write 70 to 160 characters that answer the question.',
  ],
  [
    'published: 2026-03-02',
    '6:12 warning date-in-future | `published` is a day in the future; it is not shown. | To publish later write `publish_at:`.',
  ],
  [
    'updated: 2026-03-02',
    '6:10 warning date-in-future | `updated` is a day in the future; it is not shown. | Write the day of the change.',
  ],
  [
    'image: map.png\nimage_alt: A map',
    '6:8 warning image-dead | The picture "map.png" is not in the content directory; it is not shown. | Put the file beside the article and write its name.',
  ],
  [
    'seo_title: “Why plans slip”',
    '6:12 warning typographic-quotes | The quotes around `seo_title` are typographic, so they are printed. | Write straight quotes (`"`), or none.',
  ],
  [
    'tags: [rare]',
    '6:8 warning tag-thin | Only 1 article has the tag "Rare"; its page is kept out of search engines. | Use a tag that other articles share, or give it an introduction in `tags.yaml`.',
  ],
]

for (const [fields, problem] of SAID)
  test(`said about ${fields.slice(0, 40)}`, () =>
    assert.deepEqual(
      judge(fields, {
        'articles/b.md': writeExample().replace('Why do plans slip?', 'Who owns a date?'),
        'articles/other.md': writeExample().replace('Why do plans slip?', 'What does a meeting cost?'),
      }),
      [`articles/a.md:${problem}`],
    ))

test('an unknown dimension is an error with the nearest one; spelling, numbers and `&` do not count', () => {
  const { problems, catalog } = buildExample({
    ...EXAMPLE_DIMENSION,
    'dimensions/roles.md':
      '---\ntitle: "Roles: who does what"\ndimension: "3. Roles & Organisational Duties"\ncategory: Culture\n---\nText.\n',
    'articles/a.md': writeExample().replace('Trust', 'Trsut'),
    'articles/b.md': writeExample()
      .replace('plans', 'teams')
      .replace('Trust', 'Roles and organizational duties'),
  })
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(formatProblemLine), [
    'articles/a.md:3:12 error dimension-unknown | There is no dimension "Trsut". | Did you mean `Trust`?',
  ])
  assert.equal(catalog.articles.find(({ slug }) => slug === 'b')?.dimension, 'roles')
})

test('an article without answer or dimension is told so', () => {
  const { problems } = buildExample({
    'articles/a.md': '---\ntitle: Why?\ncontent_type: canonical-q-and-a\n---\n# Why?\n\nText.\n',
  })
  assert.deepEqual(problems.map(formatProblemLine), [
    'articles/a.md:1:1 warning dimension-missing | The article belongs to no dimension. | Add `dimension:` with the name of one.',
    'articles/a.md:2:8 warning answer-missing | The article has no answer. | Add a heading `## Quick Answer` with one paragraph below it.',
  ])
})

test('what is not published is in no list, count, tag or description', () => {
  const documents = {
    ...EXAMPLE_DIMENSION,
    'articles/draft.md': writeExample('status: draft\ntags: [secret]'),
    'articles/later.md': writeExample('publish_at: 2026-03-01T12:01Z').replace('plans', 'teams'),
    'articles/over.md': writeExample('unpublish_at: 2026-03-01T12:00Z').replace('plans', 'dates'),
    'articles/shown.md': writeExample('publish_at: 2026-03-01T12:00Z').replace('plans', 'roles'),
  }
  const shown = buildExample(documents)
  assert.deepEqual(
    shown.catalog.articles.map(({ slug }) => slug),
    ['shown'],
  )
  assert.deepEqual(shown.catalog.tags, [])
  assert.deepEqual(shown.nextChange, new Date('2026-03-01T12:01Z'))
  assert.equal(buildExample(documents, { mode: 'preview' }).catalog.articles.length, 4)
})

test('reading order is dimension, kind, difficulty, title; what has no dimension comes last', () => {
  const write = (title: string, kind: string, difficulty: string): string =>
    writeExample()
      .replace('Why do plans slip?', title)
      .replace('Diagnosis & Patterns', kind)
      .replace('difficulty: advanced', `difficulty: ${difficulty}`)
  const { catalog } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/e.md': '---\ntitle: A loose one\ncontent_type: canonical-q-and-a\n---\nText.\n',
    'articles/d.md': write('Alpha now', 'Scaling & Maintenance', 'foundational'),
    'articles/c.md': write('Beta then', 'Foundational Understanding', 'advanced'),
    'articles/b.md': write('Zeta some', 'Foundational Understanding', 'foundational'),
    'articles/a.md': write('Gamma more', 'Foundational Understanding', 'foundational'),
  })
  assert.deepEqual(
    catalog.articles.map(({ slug }) => slug),
    ['a', 'b', 'c', 'd', 'e'],
  )
})

test('categories stand by their order, else by the lowest number of their dimensions, else by slug', () => {
  const category = (title: string): string => `---\ntitle: ${title}\n---\nText.\n`
  const dimension = (name: string, group: string): string =>
    `---\ntitle: ${name}\ndimension: "${name}"\ncategory: ${group}\n---\nText.\n`
  const { catalog } = buildExample({
    'categories/alpha.md': category('Alpha'),
    'categories/beta.md': category('Beta'),
    'categories/gamma.md': category('Gamma'),
    'categories/zeta.md': category('Zeta'),
    'dimensions/a.md': dimension('7. Ask', 'Alpha'),
    'dimensions/b.md': dimension('9. Bid', 'Beta'),
    'dimensions/b2.md': dimension('2. Buy', 'Beta'),
    'dimensions/z.md': dimension('Zip', 'Zeta'),
    'articles/x.md': writeExample().replace('Trust', 'Ask'),
  })
  assert.deepEqual(
    catalog.categories.map(({ slug }) => slug),
    ['beta', 'alpha', 'gamma', 'zeta'],
  )
  assert.deepEqual(
    catalog.dimensions.map(({ name }) => name),
    ['Bid', 'Buy', 'Ask', 'Zip'],
  )
})

test('the page of a category says which dimensions are its own', () => {
  const { catalog, problems } = buildExample({
    'categories/people.md':
      '# People (PPL)\n\n### [Second](../dimensions/second.md)\n\n### [First](../dimensions/first.md)\n',
    'dimensions/first.md': '---\ntitle: First\ncategory: Else\n---\nText.\n',
    'dimensions/second.md': '---\ntitle: Second\n---\nText.\n',
    'dimensions/third.md': '---\ntitle: Third\ncategory: Nowhere\n---\nText.\n',
  })
  assert.deepEqual(
    catalog.dimensions.map(({ slug, category }) => [slug, category]),
    [
      ['second', 'people'],
      ['first', 'people'],
      ['third', undefined],
    ],
  )
  assert.deepEqual(problems.map(formatProblemLine), [
    'dimensions/first.md:3:11 warning dimension-category | `category` says "Else", but `categories/people.md` lists this dimension; that page counts. | Write `category: "People"`.',
    'dimensions/third.md:3:11 warning dimension-category | There is no category "Nowhere". | Add `category:` with the title of one of the categories.',
  ])
})

test('search titles and descriptions of two pages differ', () => {
  const text = 'A description that is long enough to be shown whole below the title of a search result.'
  const { problems } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': writeExample(`seo_title: Same\nmeta_description: ${text}`),
    'articles/b.md': writeExample(`seo_title: Same\nmeta_description: ${text}`).replace(
      'Why do plans slip?',
      'Who owns a date?',
    ),
  })
  assert.deepEqual(problems.map(formatProblemLine), [
    'articles/b.md:6:12 warning duplicate-seo-title | The search title is the same as in `articles/a.md`. | Write one for this page.',
    'articles/b.md:7:19 warning duplicate-description | The description is the same as in `articles/a.md`. | Write one for this page.',
  ])
})
