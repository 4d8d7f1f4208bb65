import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { buildExample, EXAMPLE_DIMENSION, writeExample } from '../example-content'

const OTHERS = {
  ...EXAMPLE_DIMENSION,
  'articles/incentive-traps.md': writeExample('aliases: [old-trap]', '## Why it holds\n\nText.\n').replace(
    'Why do plans slip?',
    'What is an incentive trap?',
  ),
  'articles/hidden.md': writeExample('status: draft').replace('Why do plans slip?', 'What is hidden?'),
  'dimensions/organisational-culture.md':
    '---\ntitle: Organisational Culture\ncategory: Culture\n---\n## Signs\n\nText.\n',
  'articles/tagged.md': writeExample('tags: [Decision rights]').replace('Why do plans slip?', 'Who decides?'),
}

interface Settings {
  readonly siteUrl?: string
  readonly file?: string
}

/** What becomes of a piece of Markdown in an article of a small knowledge base: HTML, and what is said about it. */
function resolve(
  markdown: string,
  { siteUrl = 'https://example.org', file = 'articles/source.md' }: Settings = {},
): readonly [string, string] {
  const text = writeExample('', `${markdown}\n\n## A heading\n\nText.\n`)
  const { catalog, problems } = buildExample(
    { ...OTHERS, [file]: text },
    { siteUrl, ownHosts: new Set(['example.org']), media: ['articles/images/map.png'] },
  )
  const page = catalog.articles.find((article) => article.file === file)
  const [block] = page?.body.tree.children ?? []
  const html = block?.type === 'element' ? toHtml(block).replace(/^<p>|<\/p>$/g, '') : ''
  const said = problems
    .filter((problem) => problem.file === file && !/^tag-|answer|description/.test(problem.code))
    .map(
      ({ severity, code, message, hint }) =>
        `${severity === 'error' ? 'error ' : ''}${code}: ${message} ${hint}`,
    )
  return [html, said.join('\n')]
}

const TRAP = '<a href="/insights/incentive-traps">trap</a>'
const CULTURE = '<a href="/dimensions/organisational-culture">culture</a>'

const CASES: readonly (readonly [markdown: string, html: string, problem: string])[] = [
  ['[trap](incentive-traps.md)', TRAP, ''],
  ['[trap](./incentive-traps.md)', TRAP, ''],
  ['[trap](incentive-traps)', TRAP, ''],
  ['[trap](incentive-traps.html)', TRAP, ''],
  ['[trap](/articles/incentive-traps.md)', TRAP, ''],
  ['[trap](/questions/incentive-traps)', TRAP, ''],
  ['[trap](/insights/incentive-traps)', TRAP, ''],
  ['[trap](/insights/incentive-traps/)', TRAP, ''],
  ['[trap](https://example.org/insights/incentive-traps)', TRAP, ''],
  ['[trap](//example.org/insights/incentive-traps)', TRAP, ''],
  ['[trap](incentive-traps.md?utm=x)', TRAP, ''],
  [
    '[trap](incentive-traps.md#why-it-holds)',
    '<a href="/insights/incentive-traps#why-it-holds">trap</a>',
    '',
  ],
  ['[trap](incentive-traps.md#answer)', '<a href="/insights/incentive-traps#answer">trap</a>', ''],
  ['[trap](/insights/incentive-traps/related)', '<a href="/insights/incentive-traps/related">trap</a>', ''],
  ['[culture](../dimensions/organisational-culture.md)', CULTURE, ''],
  ['[culture](/dimensions/organisational-culture)', CULTURE, ''],
  ['[home](../README.md)', '<a href="/">home</a>', ''],
  ['[home](/)', '<a href="/">home</a>', ''],
  ['[home](https://example.org)', '<a href="https://example.org">home</a>', ''],
  ['[all](INDEX.md)', '<a href="/insights">all</a>', ''],
  ['[all](../dimensions/README.md)', '<a href="/dimensions">all</a>', ''],
  ['[tag](/tags/decision-rights)', '<a href="/tags/decision-rights">tag</a>', ''],
  ['[here](#a-heading)', '<a href="#a-heading">here</a>', ''],
  ['[here](#answer)', '<a href="#answer">here</a>', ''],
  ['[map](images/map.png)', '<a href="/media/articles/images/map.png">map</a>', ''],
  ['[out](https://other.org/insights/x)', '<a href="https://other.org/insights/x">out</a>', ''],
  ['[ours](https://example.org/product)', '<a href="https://example.org/product">ours</a>', ''],
  ['[write](mailto:a@example.org)', '<a href="mailto:a@example.org">write</a>', ''],
  ['[call](tel:+331)', '<a href="tel:+331">call</a>', ''],
  [
    '[culture](../dimensions/organizational-culture.md)',
    CULTURE,
    'link-healed: "../dimensions/organizational-culture.md" does not exist; the link goes to `dimensions/organisational-culture.md`, because only its spelling differs. Write `../dimensions/organisational-culture.md`.',
  ],
  [
    '[What is an incentive trap?](trap.md)',
    '<a href="/insights/incentive-traps">What is an incentive trap?</a>',
    'link-healed: "trap.md" does not exist; the link goes to `articles/incentive-traps.md`, because the text of the link is its title. Write `incentive-traps.md`.',
  ],
  [
    '[View Organizational Culture dimension overview →](nowhere.md)',
    '<a href="/dimensions/organisational-culture">View Organizational Culture dimension overview →</a>',
    'link-healed: "nowhere.md" does not exist; the link goes to `dimensions/organisational-culture.md`, because the text of the link is its title. Write `../dimensions/organisational-culture.md`.',
  ],
  [
    '[Organisational Culture](https://example.org)',
    '<a href="/dimensions/organisational-culture">Organisational Culture</a>',
    'link-placeholder: The link goes to the home page, but its text names `dimensions/organisational-culture.md`; it goes there. Write `../dimensions/organisational-culture.md`.',
  ],
  [
    '[trap](old-trap.md)',
    TRAP,
    'link-moved: "old-trap.md" has moved to `articles/incentive-traps.md`. Write `incentive-traps.md`.',
  ],
  [
    '[trap](incentive-trap.md)',
    'trap',
    'link-dead: "incentive-trap.md" does not exist; the link is plain text. The nearest is "What is an incentive trap?": `incentive-traps.md`.',
  ],
  [
    '[more](what-an-incentive-trap-costs.md)',
    'more',
    'link-dead: "what-an-incentive-trap-costs.md" does not exist; the link is plain text. The nearest is "What is an incentive trap?": `incentive-traps.md`.',
  ],
  [
    '[more](nowhere.md)',
    'more',
    'link-dead: "nowhere.md" does not exist; the link is plain text. Write that page, or take the link out.',
  ],
  [
    '[more](https://example.org/insights/nowhere)',
    'more',
    'link-dead: "https://example.org/insights/nowhere" does not exist; the link is plain text. Write that page, or take the link out.',
  ],
  [
    '[tag](/tags/nowhere)',
    'tag',
    'link-dead: "/tags/nowhere" does not exist; the link is plain text. Write that page, or take the link out.',
  ],
  [
    '[more](../../../etc/passwd)',
    'more',
    'link-dead: "../../../etc/passwd" does not exist; the link is plain text. Write that page, or take the link out.',
  ],
  [
    '[more](hidden.md)',
    'more',
    'link-unpublished: "hidden.md" is not published; the link is plain text until it is. Publish that page first, or take the link out.',
  ],
  [
    '[here](#a-hedding)',
    'here',
    'anchor-dead: There is no heading `#a-hedding` on this page; the link is plain text. Did you mean `#a-heading`?',
  ],
  [
    '[here](#nowhere-at-all)',
    'here',
    'anchor-dead: There is no heading `#nowhere-at-all` on this page; the link is plain text. Link to a heading that exists.',
  ],
  [
    '[trap](incentive-traps.md#why-it-hold)',
    TRAP,
    'anchor-dead: There is no heading `#why-it-hold` in `articles/incentive-traps.md`; the link goes to the top of the page. Did you mean `#why-it-holds`?',
  ],
  [
    '[x](https://)',
    'x',
    'link-dead: "https://" is not a web address. Write it in full, for example `https://example.com/page`.',
  ],
  ['![A map](images/map.png)', '<img src="/media/articles/images/map.png" alt="A map" loading="lazy">', ''],
  [
    '![](images/map.png)',
    '<img src="/media/articles/images/map.png" alt="" loading="lazy">',
    'image-alt-missing: The picture has no description for those who cannot see it. Write it between the square brackets: `![what it shows](file.png)`.',
  ],
  [
    '![A map](map.png)',
    '<em>A map</em>',
    'image-dead: The picture "map.png" is not in the content directory; its description is shown instead. Did you mean `images/map.png`?',
  ],
  [
    '![A map](plan.png)',
    '<em>A map</em>',
    'image-dead: The picture "plan.png" is not in the content directory; its description is shown instead. Put the file beside the article and write its name.',
  ],
  [
    '![A map](https://other.org/map.png)',
    '<em>A map</em>',
    'image-dead: The picture is on another site; its description is shown instead. Put the file beside the article and write its name.',
  ],
]

for (const [markdown, html, problem] of CASES)
  test(`in an article: ${markdown}`, () => assert.deepEqual(resolve(markdown), [html, problem]))

test('below a base path our own addresses are still our own, and others are not', () => {
  const settings = { siteUrl: 'https://example.org/kb' }
  assert.deepEqual(resolve('[trap](https://example.org/kb/insights/incentive-traps)', settings), [TRAP, ''])
  assert.deepEqual(resolve('[trap](https://example.org/insights/incentive-traps)', settings), [TRAP, ''])
  assert.deepEqual(resolve('[trap](incentive-traps.md)', settings), [TRAP, ''])
})

test("the client's other folder names are the same articles", () => {
  const settings = { file: 'canonical-q-and-a/source.md' }
  assert.deepEqual(resolve('[trap](incentive-traps.md)', settings), [TRAP, ''])
  assert.deepEqual(resolve('[trap](/canonical-q-and-a/incentive-traps)', settings), [TRAP, ''])
})

test('a link in a draft may lead to another draft', () => {
  const { problems } = buildExample({
    ...EXAMPLE_DIMENSION,
    'articles/a.md': writeExample('status: draft', '[b](b.md)\n'),
    'articles/b.md': writeExample('status: draft'),
  })
  assert.deepEqual(
    problems.filter((problem) => problem.code.startsWith('link')),
    [],
  )
})

test('entries of the closing list without a working link are kept as titles', () => {
  const { catalog } = buildExample({
    ...OTHERS,
    'articles/source.md': writeExample(
      '',
      '## Related Content\n\n- [trap](incentive-traps.md)\n- [Gone](gone.md)\n- **Plain title**\n- [self](source.md)\n',
    ),
  })
  const body = catalog.articles.find(({ slug }) => slug === 'source')?.body
  assert.deepEqual(body?.relatedSlugs, ['incentive-traps'])
  assert.deepEqual(body?.relatedTitles, ['Plain title', 'Gone'])
})
