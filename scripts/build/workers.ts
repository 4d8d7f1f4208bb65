import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import type { DrawnPage } from '@/lib/publish/drawn-page'
import { PublishError } from '@/lib/publish/publish-error'
import type { Frames } from './frame'

/** Work for which a build has more than one core. */
export type Task =
  | {
      readonly kind: 'search'
      readonly directory: string
      /** The last output: copies of what did not change are not compressed again. */
      readonly last: string | undefined
    }
  | {
      readonly kind: 'frames'
      /** Pages that Next.js has made in the directory: one of each route. */
      readonly models: readonly DrawnPage[]
      /** Whether this build draws pages by them. Else a route whose model cannot be drawn has no frame, and that is all. */
      readonly areNeeded: boolean
      readonly directory: string
    }
  | {
      readonly kind: 'subjects'
      /** Paths of articles and tags. */
      readonly subjects: readonly string[]
      /** What their pages are put into; undefined where Next.js makes these. */
      readonly frames: Frames | undefined
      readonly directory: string
    }
  | {
      readonly kind: 'overview'
      readonly pages: readonly DrawnPage[]
      readonly frames: Frames
      readonly directory: string
      readonly last: string
    }

/** What a worker says when a task is done. */
export interface Answer {
  /** Why its work must not be published, if so. */
  readonly faults: readonly string[]
  /** What a task of that kind has read. */
  readonly frames?: Frames
}

export interface BuildWorkers {
  /** Resolves when a worker has done the task; rejects with `PublishError` where its result must not be published. */
  run(task: Task): Promise<Answer>
  end(): Promise<void>
}

const PROGRAM = '.cache/build-worker.mjs'
const MOST_WORKERS = 4

/** Bundles what a worker runs: faster than to compile its hundred files in each. */
export async function bundleWorker(): Promise<void> {
  await build({
    entryPoints: ['scripts/build/worker.ts'],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // A module in this form is not found without its ending.
    alias: { 'next/navigation': 'next/navigation.js' },
    jsx: 'automatic',
    // Style sheets are in the frame that Next.js has made.
    loader: { '.css': 'empty' },
    logLevel: 'warning',
  })
}

/** The workers of a build, which has called `bundleWorker`; each starts when there is work for it. `settings` are added to their environment. */
export function startWorkers(settings: Readonly<Record<string, string>>): BuildWorkers {
  const env = { ...process.env, ...settings, NODE_ENV: 'production' }
  const size = Math.min(MOST_WORKERS, Math.max(2, availableParallelism()))
  const running = new Set<Worker>()
  let fail: (reason: unknown) => void
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Whoever has a task out hears of it; where none is out there is nobody to tell.
  failure.catch(() => undefined)
  const idle: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  const start = (): Worker => {
    const worker = new Worker(resolve(PROGRAM), { env, execArgv: [] })
    worker.on('error', (error) => fail(error))
    running.add(worker)
    return worker
  }
  const free = (worker: Worker): void => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  const take = (): Promise<Worker> => {
    const worker = idle.shift() ?? (running.size < size ? start() : undefined)
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve))
  }
  const retire = async (worker: Worker): Promise<void> => {
    await worker.terminate()
    running.delete(worker)
    if (waiting.length > 0) free(start())
  }
  return {
    run: async (task) => {
      const worker = await take()
      const answer = await Promise.race([ask(worker, task), failure])
      // The search leaves the most memory behind, and comes once.
      if (task.kind === 'search') await retire(worker)
      else free(worker)
      if (answer.faults.length > 0) throw new PublishError(answer.faults)
      return answer
    },
    end: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}

function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.postMessage(task)
  })
}
