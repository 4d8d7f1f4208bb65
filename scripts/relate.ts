import { PreviewReader } from '@/lib/preview/reader'
import type { RelationsAnswer, RelationsRequest } from '@/lib/preview/relations-process'
import { buildRelations } from '@/lib/related/relations'
import { readEnvironment } from '@/lib/site/environment'
import { describeSurroundings } from '@/lib/site/load-site'

/** Started by the preview server: answers each request with the relations of a view, one after the other. */
const environment = readEnvironment()
const reader = new PreviewReader(environment.contentDirectory, 'find')
let queue = Promise.resolve()

async function answer({ view, now }: RelationsRequest): Promise<void> {
  const surroundings = { ...describeSurroundings(environment), changedDays: new Map<string, string>() }
  const { catalog, repeats } = await reader.read(view, now, surroundings)
  const answer: RelationsAnswer = {
    relations: [...buildRelations(catalog.articles)],
    repeats: [...repeats].map(([slug, repeat]) => {
      const { slug: original, file } = repeat.original
      return [slug, { ...repeat, original: { slug: original, file } }]
    }),
  }
  process.send?.(answer)
}

process.on('message', (request: RelationsRequest) => {
  queue = queue.then(() => answer(request))
})
process.on('disconnect', () => process.exit())
