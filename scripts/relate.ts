import { PreviewReader } from '@/lib/preview/reader'
import type { RelationsRequest } from '@/lib/preview/relations-process'
import { buildRelations } from '@/lib/related/relations'
import { readEnvironment } from '@/lib/site/environment'
import { describeSurroundings } from '@/lib/site/load-site'

/** Started by the preview server: answers each request with the relations of a view, one after the other. */
const environment = readEnvironment()
const reader = new PreviewReader(environment.contentDirectory)
let queue = Promise.resolve()

async function answer({ view, now }: RelationsRequest): Promise<void> {
  const surroundings = { ...describeSurroundings(environment), changedDays: new Map<string, string>() }
  const { catalog } = await reader.read(view, now, surroundings)
  process.send?.([...buildRelations(catalog.articles)])
}

process.on('message', (request: RelationsRequest) => {
  queue = queue.then(() => answer(request))
})
process.on('disconnect', () => process.exit())
