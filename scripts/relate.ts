import { PreviewReader } from '@/lib/preview/reader'
import { MAX_VIEWS, type RelationsAnswer, type RelationsRequest } from '@/lib/preview/relations-process'
import { keyOf } from '@/lib/preview/view'
import type { Relation, Relations } from '@/lib/related/relation'
import { buildRelations } from '@/lib/related/relations'
import { readEnvironment } from '@/lib/site/environment'
import { describeSurroundings } from '@/lib/site/load-site'

/** Started by the preview server: answers each request with the relations of a view, one after the other. */
const environment = readEnvironment()
const reader = new PreviewReader(environment.contentDirectory, 'find')
const told = new Map<string, Relations>()
let queue = Promise.resolve()

async function answer({ view, now, isFirst }: RelationsRequest): Promise<void> {
  const surroundings = { ...describeSurroundings(environment), changedDays: new Map<string, string>() }
  const { catalog, repeats } = await reader.read(view, now, surroundings)
  const relations = buildRelations(catalog.articles)
  const before: Relations = (isFirst ? undefined : told.get(keyOf(view))) ?? new Map()
  told.delete(keyOf(view))
  told.set(keyOf(view), relations)
  const [oldest] = told.keys()
  if (told.size > MAX_VIEWS && oldest !== undefined) told.delete(oldest)
  const answer: RelationsAnswer = {
    changed: [...relations].filter(([slug, list]) => !isSame(before.get(slug), list)),
    removed: [...before.keys()].filter((slug) => !relations.has(slug)),
    repeats: [...repeats].map(([slug, repeat]) => {
      const { slug: original, file } = repeat.original
      return [slug, { ...repeat, original: { slug: original, file } }]
    }),
  }
  // The server may have ended in the meantime; then nobody waits for it.
  if (process.connected) process.send?.(answer, () => undefined)
}

/** Scores do not count: every change of a text moves all of them a little, and nobody sees them. */
function isSame(before: readonly Relation[] | undefined, after: readonly Relation[]): boolean {
  return (
    before?.length === after.length &&
    after.every(({ slug, reasons }, index) => {
      const old = before[index]
      return (
        old?.slug === slug &&
        old.reasons.length === reasons.length &&
        reasons.every(({ text }, place) => old.reasons[place]?.text === text)
      )
    })
  )
}

process.on('message', (request: RelationsRequest) => {
  queue = queue.then(() => answer(request))
})
process.on('disconnect', () => process.exit())
