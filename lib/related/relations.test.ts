import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import { buildRelations } from './relations'

const SUBJECTS = ['trust', 'silos', 'burnout', 'strategy', 'meetings', 'hiring', 'promotion', 'culture']
const CROWD = SUBJECTS.map((subject) =>
  article({
    slug: `on-${subject}`,
    title: `What is ${subject}?`,
    text: `Teams talk about ${subject} in the company.`,
  }),
)

function listSlugs(articles: readonly ReturnType<typeof article>[], slug: string): readonly string[] {
  return (buildRelations(articles).get(slug) ?? []).map((relation) => relation.slug)
}

test('what the editor chose comes first, then the lists, the named titles and the links, in that order', () => {
  const from = article({
    slug: 'from',
    title: 'Why do decisions stall?',
    related: ['on-culture'],
    body: {
      relatedSlugs: ['on-silos'],
      relatedTitles: ['What does promotion mean?'],
      links: [{ href: '/insights/on-trust#why', text: 'trust', line: 1, column: 1 }],
    },
  })
  const relations = buildRelations([from, ...CROWD]).get('from') ?? []
  assert.deepEqual(
    relations.slice(0, 4).map(({ slug, reasons }) => [slug, reasons[0]?.text]),
    [
      ['on-culture', 'Chosen by the editor'],
      ['on-silos', 'Listed by the author'],
      ['on-promotion', 'Named by the author'],
      ['on-trust', 'Linked from this article'],
    ],
  )
})

test('an article that links here is told apart', () => {
  const to = article({ slug: 'to', title: 'Decision rights', text: 'Who decides what.' })
  const from = article({ slug: 'from', title: 'Escalation', text: 'Who decides when.', related: ['to'] })
  const [relation] = buildRelations([to, from]).get('to') ?? []
  assert.equal(relation?.slug, 'from')
  assert.equal(relation?.reasons[0]?.text, 'Links here')
})

test('shared subjects and the next step are said in words', () => {
  const shared = { dimension: 'decision-making-quality', tags: ['decision rights'] }
  const from = article({ ...shared, slug: 'a', title: 'What is escalation?', difficulty: 'intermediate' })
  const to = article({ ...shared, slug: 'b', title: 'How do you end escalation?', difficulty: 'advanced' })
  const [relation] = buildRelations([from, to, ...CROWD]).get('a') ?? []
  assert.deepEqual(
    relation?.reasons.map((reason) => reason.text),
    ['Next step: advanced, same dimension', 'Also about decision rights, escalation'],
  )
})

test('not_related rules over everything', () => {
  const from = article({
    slug: 'from',
    title: 'What is trust, really?',
    notRelated: ['on-trust'],
    related: ['on-trust'],
  })
  assert.ok(!listSlugs([from, ...CROWD], 'from').includes('on-trust'))
})

test('of two copies of an article only one is shown, and neither to the other', () => {
  const text =
    'Leaders mistake a quiet room for a shared plan, and the plan comes apart in the first week of work.'
  const copies = ['copy-one', 'copy-two', 'copy-three'].map((slug, index) =>
    article({
      slug,
      title: 'Why is a quiet room no plan?',
      text,
      duplicateOf: index === 0 ? undefined : 'copy-one',
    }),
  )
  const from = article({
    slug: 'from',
    title: 'How do you test a shared plan in a quiet room?',
    text: 'Ask the room.',
  })
  const articles = [...copies, from, ...CROWD]
  const listCopies = (slug: string) => listSlugs(articles, slug).filter((other) => other.startsWith('copy'))
  assert.deepEqual(listCopies('from'), ['copy-one'])
  for (const copy of copies) assert.deepEqual(listCopies(copy.slug), [])
})

test('a link to a marked duplicate becomes a relation to the original', () => {
  const original = article({ slug: 'original', title: 'Why do pivots fail?' })
  const copy = article({ slug: 'copy', title: 'Why do pivots fail?', duplicateOf: 'original' })
  const from = article({ slug: 'from', title: 'Focus', related: ['copy'] })
  assert.equal(listSlugs([original, copy, from], 'from')[0], 'original')
})

test('every article is among the first five of at least two others', () => {
  const loner = article({ slug: 'loner', title: 'Who waters the office plants?', text: 'Nobody does.' })
  const relations = buildRelations([...CROWD, loner])
  const hosts = [...relations].filter(([, list]) => list.slice(0, 5).some(({ slug }) => slug === 'loner'))
  assert.ok(hosts.length >= 2)
})

test('the order of the input changes nothing', () => {
  const reversed = [...CROWD].reverse()
  for (const { slug } of CROWD) assert.deepEqual(listSlugs(reversed, slug), listSlugs(CROWD, slug))
})

test('scores never rise along a list', () => {
  for (const [, list] of buildRelations(CROWD)) {
    for (const [i, relation] of list.entries()) assert.ok(relation.score <= (list[i - 1]?.score ?? 9))
  }
})

test('one article alone has no relations', () => {
  assert.deepEqual(listSlugs([article({ slug: 'alone' })], 'alone'), [])
})
