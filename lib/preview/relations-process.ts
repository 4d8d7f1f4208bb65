import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { Repeat } from '@/lib/content/catalog/duplicates'
import type { Relation, Relations } from '@/lib/related/relation'
import { keyOf, type View } from './view'

/** What the process is asked: relations of a view at an instant. */
export interface RelationsRequest {
  readonly view: View
  readonly now: Date
  /** Nothing is known of this view yet: every list is wanted, not only those that changed. */
  readonly isFirst: boolean
}

/** What the process answers. */
export interface RelationsAnswer {
  /** Lists that are not as they were in the answer before: thousands of others need not travel. */
  readonly changed: readonly (readonly [string, readonly Relation[]])[]
  readonly removed: readonly string[]
  /** Undefined when the process came to an end. */
  readonly repeats: readonly (readonly [string, Repeat])[] | undefined
}

interface Slot {
  readonly start: number
  relations: Relations
  version: number
  running: Promise<void> | undefined
}

// Joined at run time: the bundler would take a constant for a module of its own.
const SCRIPT = ['scripts', 'relate.ts'].join('/')
const FIRST_WAIT_MS = 2500
/** After a save the page is drawn first. */
const QUIET_MS = 1200
/** Of so many views the relations are kept. */
export const MAX_VIEWS = 6

/**
 * Ranks related articles in a process of its own: in a large collection that takes seconds, and a page must not wait.
 * Pages show the last ranking until the next one is ready; `onReady` hears of it, and
 * of the repeated articles that were found on the way.
 */
export class RelationsProcess {
  private child: ChildProcess | undefined
  private queue: Promise<unknown> = Promise.resolve()
  private readonly slots = new Map<string, Slot>()

  constructor(
    private readonly onReady: (view: View, repeats: RelationsAnswer['repeats'], differs: boolean) => void,
  ) {}

  /** The relations of a view, as of the last finished ranking. Waits a moment for the first one. */
  async read(view: View, version: number, now: Date): Promise<Relations> {
    const key = keyOf(view)
    const slot = this.slots.get(key) ?? {
      start: performance.now(),
      relations: new Map(),
      version: 0,
      running: undefined,
    }
    this.slots.delete(key)
    this.slots.set(key, slot)
    const [oldest] = this.slots.keys()
    if (this.slots.size > MAX_VIEWS && oldest !== undefined) this.slots.delete(oldest)
    if (slot.version === version) return slot.relations
    const isFirst = slot.version === 0
    slot.running ??= this.rank(slot, { view, now, isFirst }, version, isFirst ? 0 : QUIET_MS)
    const left = slot.start + FIRST_WAIT_MS - performance.now()
    if (isFirst && left > 0) await Promise.race([slot.running, wait(left)])
    return slot.relations
  }

  private async rank(slot: Slot, request: RelationsRequest, version: number, delay: number): Promise<void> {
    await wait(delay)
    try {
      const answer = this.queue.then(() => this.ask(request))
      this.queue = answer
      const { changed, removed, repeats } = await answer
      const differs = changed.length > 0 || removed.length > 0
      if (differs) slot.relations = applyChanges(slot.relations, { changed, removed })
      slot.version = version
      this.onReady(request.view, repeats, differs)
    } finally {
      slot.running = undefined
    }
  }

  private ask(request: RelationsRequest): Promise<RelationsAnswer> {
    const child = this.child ?? this.start()
    this.child = child
    return new Promise((resolve) => {
      const answer = (given: RelationsAnswer) => {
        child.off('exit', giveUp)
        resolve(given)
      }
      // A page without related articles is better than none.
      const giveUp = () => {
        child.off('message', answer)
        this.child = undefined
        resolve({ changed: [], removed: [], repeats: undefined })
      }
      child.once('message', answer)
      child.once('exit', giveUp)
      child.send(request)
    })
  }

  private start(): ChildProcess {
    const child = fork(/* turbopackIgnore: true */ SCRIPT, [], {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    // Whoever waits for a page goes first.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    child.unref()
    child.channel?.unref()
    return child
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function applyChanges(
  before: Relations,
  { changed, removed }: Pick<RelationsAnswer, 'changed' | 'removed'>,
): Relations {
  const relations = new Map([...before, ...changed])
  for (const slug of removed) relations.delete(slug)
  return relations
}
