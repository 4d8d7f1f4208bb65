import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createExampleArticle as article } from '@/lib/content/example-article'
import type { ReasonKind, Relation } from '@/lib/related/relation'
import { createExampleCatalog } from './example-catalog'
import { findSteps, groupRelations, listArrivals } from './relation-groups'

const relation = (slug: string, ...kinds: ReasonKind[]): Relation => ({
  slug,
  score: 1,
  reasons: kinds.map((kind) => ({ kind, text: kind })),
})

test('a relation stands in the group of its strongest reason', () => {
  const groups = groupRelations([
    relation('a', 'subject'),
    relation('b', 'linked', 'subject'),
    relation('c', 'subject'),
  ])
  assert.deepEqual(
    groups.map(({ kind, relations }) => [kind, relations.map(({ slug }) => slug)]),
    [
      ['linked', ['b']],
      ['subject', ['a', 'c']],
    ],
  )
})

test('the steps are the nearest relations one difficulty away', () => {
  const from = article({ slug: 'from', difficulty: 'intermediate' })
  const articles = [
    from,
    article({ slug: 'same', difficulty: 'intermediate' }),
    article({ slug: 'hard', difficulty: 'advanced' }),
    article({ slug: 'easy', difficulty: 'foundational' }),
    article({ slug: 'easier', difficulty: 'foundational' }),
  ]
  const relations = new Map([
    ['from', [relation('same'), relation('easy'), relation('hard'), relation('easier')]],
  ])
  const catalog = createExampleCatalog({}, articles)
  const { easier, harder } = findSteps(catalog, relations, from)
  assert.deepEqual([easier?.slug, harder?.slug], ['easy', 'hard'])
  const none = findSteps(catalog, relations, article({ slug: 'from' }))
  assert.deepEqual(none, { easier: undefined, harder: undefined })
})

test('arrivals link here or show this as related', () => {
  const here = article({ slug: 'here' })
  const links = [{ href: '/insights/here', text: '', line: 1, column: 1 }]
  const catalog = createExampleCatalog({}, [
    here,
    article({ slug: 'linking', body: { links } }),
    article({ slug: 'showing' }),
    article({ slug: 'neither' }),
  ])
  const relations = new Map([['showing', [relation('here')]]])
  assert.deepEqual(
    listArrivals(catalog, relations, here).map(({ slug }) => slug),
    ['linking', 'showing'],
  )
})
