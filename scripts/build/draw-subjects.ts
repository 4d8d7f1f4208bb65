import { isDeepStrictEqual } from 'node:util'
import { listDrawnPages } from '@/lib/publish/subject-files'
import type { Frames } from './frame'
import type { BuildWorkers } from './workers'

/** Articles or tags of one task: enough to be worth the message, few enough that all workers end together. */
const BATCH = 8

interface Drawing {
  readonly workers: BuildWorkers
  /** Paths of the articles and tags whose files are written. */
  readonly subjects: readonly string[]
  /** Where everything is written. */
  readonly directory: string
}

interface ByModels extends Drawing {
  /** Paths of those whose pages Next.js makes, to show the others. */
  readonly models: readonly string[]
  /** Frames that the same program had before, if any. */
  readonly known: Frames | undefined
  /** Resolves to where the pages of Next.js lie. */
  readonly made: Promise<string>
}

/**
 * Writes all that articles and tags have in a site, and returns the frames. Draws at once where those of the last build
 * are known, and once more if those of this one turn out to be others. Rejects with `PublishError` where a page is not what
 * Next.js makes.
 */
export async function drawByModels({ models, known, made, ...rest }: ByModels): Promise<Frames> {
  if (known) await drawSubjects(rest, known)
  const pages = models.flatMap(listDrawnPages)
  const task = { kind: 'frames', models: pages, areNeeded: true, directory: await made } as const
  const { frames = {} } = await rest.workers.run(task)
  // What is known has the frames of other routes too.
  if (!isDeepStrictEqual({ ...known, ...frames }, known)) await drawSubjects(rest, frames)
  return frames
}

/** Writes all that articles and tags have in a site; without frames all but their pages. */
export async function drawSubjects(
  { workers, subjects, directory }: Drawing,
  frames: Frames | undefined,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(subjects.length / BATCH) }, (_, index) =>
    subjects.slice(index * BATCH, (index + 1) * BATCH),
  )
  await Promise.all(
    batches.map((batch) => workers.run({ kind: 'subjects', subjects: batch, frames, directory })),
  )
}
