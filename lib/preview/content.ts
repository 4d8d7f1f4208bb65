import { cache } from 'react'
import type { Relation, Relations } from '@/lib/related/relation'
import { readChangedDays } from '@/lib/site/changed-days'
import { readEnvironment } from '@/lib/site/environment'
import { describeSurroundings } from '@/lib/site/load-site'
import { type PreviewContent, PreviewReader } from './reader'
import { RelationsProcess } from './relations-process'
import type { Scope } from './token'
import type { View } from './view'
import { watchContent } from './watch'

/** Hears which files changed; an empty list means that related articles were ranked anew. */
export type ChangeListener = (files: readonly string[]) => void

interface PreviewState {
  readonly directory: string
  readonly reader: PreviewReader
  readonly relations: RelationsProcess
  readonly listeners: Set<ChangeListener>
  days: { readonly at: number; value: Promise<ReadonlyMap<string, string>> }
}

declare global {
  // The guard and the pages are bundled apart; they share one reading of the content.
  var previewState: PreviewState | undefined
}

const DAYS_MS = 60_000

function openState(): PreviewState {
  const directory = readEnvironment().contentDirectory
  if (globalThis.previewState?.directory === directory) return globalThis.previewState
  const listeners = new Set<ChangeListener>()
  const tell: ChangeListener = (files) => {
    for (const listener of listeners) listener(files)
  }
  watchContent(directory, tell)
  const reader = new PreviewReader(directory, 'keep')
  globalThis.previewState = {
    directory,
    reader,
    relations: new RelationsProcess((view, repeats, differs) => {
      const haveChanged = repeats !== undefined && reader.setRepeats(view, new Map(repeats))
      if (differs || haveChanged) tell([])
    }),
    listeners,
    days: { at: performance.now(), value: readChangedDays(directory) },
  }
  return globalThis.previewState
}

/** What a view shows now, read from the disk: once for everything that draws one page, and at every call elsewhere. */
export function readPreview({ scope, asOf }: View): Promise<PreviewContent> {
  return readOnce(scope, asOf?.getTime())
}

const readOnce = cache(async (scope: Scope, asOf: number | undefined): Promise<PreviewContent> => {
  const state = openState()
  const changedDays = await readDays(state)
  const view: View = { scope, asOf: asOf === undefined ? undefined : new Date(asOf) }
  return state.reader.read(view, new Date(), { ...describeSurroundings(readEnvironment()), changedDays })
})

/** The days of the last commits. Nobody waits for newer ones: they count from the next page on. */
function readDays(state: PreviewState): Promise<ReadonlyMap<string, string>> {
  const { at, value } = state.days
  if (performance.now() - at > DAYS_MS) {
    state.days = { at: performance.now(), value }
    Promise.all([value, readChangedDays(state.directory)]).then(([before, after]) => {
      if ([...before].join() !== [...after].join()) state.days.value = Promise.resolve(after)
    })
  }
  return value
}

/** The related articles of a view; those of the moment before, while they are ranked anew. Only what the view shows. */
export async function readPreviewRelations(view: View, content: PreviewContent): Promise<Relations> {
  const all = await openState().relations.read(view, content.version, new Date())
  return listShownRelations(all, content)
}

const listShownRelations = cache((all: Relations, { catalog }: PreviewContent): Relations => {
  const shown = new Set(catalog.articles.map((article) => article.slug))
  const isShown = ({ slug }: Relation): boolean => shown.has(slug)
  return new Map([...all].map(([slug, list]) => [slug, list.every(isShown) ? list : list.filter(isShown)]))
})

/** Calls the listener at every change of the content directory, until the returned function is called. */
export function listenToChanges(listener: ChangeListener): () => void {
  const { listeners } = openState()
  listeners.add(listener)
  return () => listeners.delete(listener)
}
