import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Article } from '@/lib/content/model'
import type { Relations } from '@/lib/related/relation'
import { buildRelations, SHOWN_RELATIONS } from '@/lib/related/relations'
import { readArticles } from './collection'

const NEEDED = 2

let articles: readonly Article[] = []
let relations: Relations = new Map()

before(async () => {
  articles = await readArticles('content')
  relations = buildRelations(articles)
})

function listShown(slug: string): readonly string[] {
  return (relations.get(slug) ?? []).slice(0, SHOWN_RELATIONS).map((relation) => relation.slug)
}

test('every article is among the first five relations of at least two others', () => {
  const inbound = new Map(articles.map(({ slug }) => [slug, 0]))
  for (const { slug } of articles) {
    for (const shown of listShown(slug)) inbound.set(shown, (inbound.get(shown) ?? 0) + 1)
  }
  const lonely = [...inbound].filter(([, count]) => count < NEEDED).map(([slug]) => slug)
  assert.deepEqual(lonely, [])
})

test('what an author chose stands among the first five', () => {
  const missing = articles.flatMap(({ slug, related }) => {
    const shown = listShown(slug)
    return related
      .slice(0, SHOWN_RELATIONS)
      .filter((chosen) => !shown.includes(chosen))
      .map((chosen) => `${slug}: ${chosen}`)
  })
  assert.deepEqual(missing, [])
})
