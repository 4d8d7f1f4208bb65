import { listDrawnPages } from '@/lib/publish/subject-files'
import type { BuildWorkers } from './workers'

/** Articles or tags of one task: enough to be worth the message, few enough that all workers end together. */
const BATCH = 8

/**
 * Writes into `out/` all that articles and tags have there, given by their paths. `models` are those whose pages Next.js
 * has made there; undefined means that it has made the pages of all.
 */
export async function drawSubjects(
  workers: BuildWorkers,
  subjects: readonly string[],
  models: readonly string[] | undefined,
): Promise<void> {
  const task = { kind: 'subjects', models: models?.flatMap(listDrawnPages), directory: 'out' } as const
  const batches = Array.from({ length: Math.ceil(subjects.length / BATCH) }, (_, index) =>
    subjects.slice(index * BATCH, (index + 1) * BATCH),
  )
  await Promise.all(batches.map((batch) => workers.run({ ...task, subjects: batch })))
}
