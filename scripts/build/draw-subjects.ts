import { isDeepStrictEqual } from 'node:util'
import { listDrawnPages } from '@/lib/publish/subject-files'
import type { Frames } from './frame'
import { keepFrames, readKeptFrames } from './kept-frames'
import type { BuildWorkers } from './workers'

/** Articles or tags of one task: enough to be worth the message, few enough that all workers end together. */
const BATCH = 8

interface Drawing {
  readonly workers: BuildWorkers
  /** What makes the pages, as a hash. */
  readonly program: string
  /** Paths of the articles and tags whose files are written. */
  readonly subjects: readonly string[]
  /** Paths of those whose pages Next.js makes, to show the others; undefined where it makes the pages of all. */
  readonly models: readonly string[] | undefined
  /** Where everything is written. */
  readonly directory: string
  /** Resolves to where the pages of Next.js lie. */
  readonly made: Promise<string>
}

/**
 * Writes all that articles and tags have in a site. Draws at once where the frames of the last build are known, and once
 * more if those of this one turn out to be others. Rejects with `PublishError` where a page is not what Next.js makes.
 */
export async function drawSubjects({ program, models, made, ...rest }: Drawing): Promise<void> {
  if (models === undefined) return await draw(rest, undefined)
  const known = await readKeptFrames(program)
  if (known) await draw(rest, known)
  const task = { kind: 'frames', models: models.flatMap(listDrawnPages), directory: await made } as const
  const { frames = {} } = await rest.workers.run(task)
  if (isDeepStrictEqual(frames, known)) return
  await draw(rest, frames)
  await keepFrames(program, frames)
}

async function draw(
  { workers, subjects, directory }: Pick<Drawing, 'workers' | 'subjects' | 'directory'>,
  frames: Frames | undefined,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(subjects.length / BATCH) }, (_, index) =>
    subjects.slice(index * BATCH, (index + 1) * BATCH),
  )
  await Promise.all(
    batches.map((batch) => workers.run({ kind: 'subjects', subjects: batch, frames, directory })),
  )
}
