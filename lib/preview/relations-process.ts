import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { Repeat } from '@/lib/content/catalog/duplicates'
import type { Relation, Relations } from '@/lib/related/relation'
import type { View } from './view'

/** What the process is asked: relations of a view at an instant. */
export interface RelationsRequest {
  readonly view: View
  readonly now: Date
}

/** What the process answers. */
export interface RelationsAnswer {
  readonly relations: readonly (readonly [string, readonly Relation[]])[]
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
const QUIET_MS = 400
const MAX_VIEWS = 6

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
    const key = `${view.scope} ${view.asOf?.toISOString() ?? ''}`
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
    slot.running ??= this.rank(slot, { view, now }, version, isFirst ? 0 : QUIET_MS)
    const left = slot.start + FIRST_WAIT_MS - performance.now()
    if (isFirst && left > 0) await Promise.race([slot.running, wait(left)])
    return slot.relations
  }

  private async rank(slot: Slot, request: RelationsRequest, version: number, delay: number): Promise<void> {
    await wait(delay)
    try {
      const answer = this.queue.then(() => this.ask(request))
      this.queue = answer
      const { relations: entries, repeats } = await answer
      const relations = new Map(entries)
      const differs = !isSame(slot.relations, relations)
      slot.relations = relations
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
        resolve({ relations: [], repeats: undefined })
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

function isSame(a: Relations, b: Relations): boolean {
  if (a.size !== b.size) return false
  for (const [slug, list] of a) {
    const other = b.get(slug)
    if (list.length !== other?.length || list.some((relation, index) => relation.slug !== other[index]?.slug))
      return false
  }
  return true
}
