import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from 'react'
import { routeOf } from '@/lib/content/catalog/targets'
import type { Article, Category, Dimension, PublicationState } from '@/lib/content/model'
import type { Problem } from '@/lib/content/problem'
import { canonicalOf, describeArticle, describeGroup } from '@/lib/seo/page-head'
import { readEnvironment } from '@/lib/site/environment'
import { readPreview, readPreviewRelations } from './content'
import { type Differences, listDifferences } from './differences'
import { findDocument, listFilesOf } from './documents'
import { listPlaces, type Place } from './places'
import { readPublishedText } from './published'
import type { Scope } from './token'
import type { View } from './view'

/** What the bar on a page says. */
export interface PageFacts {
  readonly isEditor: boolean
  /** Changes with every file. */
  readonly version: string
  readonly asOf: Date | undefined
  /** The document of the page; undefined on lists, and while its file cannot be read. */
  readonly document: DocumentFacts | undefined
  /** Of the file of this page; for editors. */
  readonly problems: readonly Problem[]
  /** The page is a document, and its file exists and cannot be shown. */
  readonly isBroken: boolean
  /** The documents that were changed last, newest first. */
  readonly recent: readonly { readonly title: string; readonly path: string }[]
}

export interface DocumentFacts {
  readonly title: string
  readonly file: string
  readonly state: PublicationState
  readonly publishAt: string | undefined
  readonly unpublishAt: string | undefined
  readonly snippet: {
    readonly title: string
    readonly address: string
    readonly description: string
  }
  readonly card: { readonly path: string; readonly alt: string }
  readonly places: readonly Place[]
  /** Undefined when the document was never published. */
  readonly differences: Differences | undefined
}

const RECENT = 4

/** What the bar has to say about a page, to whoever holds a view. */
export function readPageFacts(path: string, { scope, asOf }: View): Promise<PageFacts> {
  return readOnce(path, scope, asOf?.getTime())
}

/** Once for a page: its layout asks, and so does what stands in for a page that is not there. */
const readOnce = cache(async (path: string, scope: Scope, asOf: number | undefined): Promise<PageFacts> => {
  const view: View = { scope, asOf: asOf === undefined ? undefined : new Date(asOf) }
  const content = await readPreview(view)
  const isEditor = view.scope === 'all'
  const { files, catalog, problems } = content
  const route = /^\/(?:insights|dimensions|categories)\/[^/]+/.exec(path)?.[0] ?? path
  const pages = [...catalog.articles, ...catalog.dimensions, ...catalog.categories]
  const page = pages.find((candidate) => routeOf(candidate.type, candidate.slug) === route)
  const names = page ? [page.file] : listFilesOf(route).filter((file) => files.changedAt.has(file))
  // Problems name other files, drafts among them: they are for whoever may see those.
  const own = isEditor ? problems.filter((problem) => names.includes(problem.file)) : []
  return {
    isEditor,
    version: `${process.pid}-${content.filesVersion}`,
    asOf: view.asOf,
    document: page && (isEditor || route === view.scope) ? await describeDocument(page, view) : undefined,
    problems: own,
    isBroken: !page && own.length > 0,
    recent: isEditor ? listRecent(pages, files.changedAt) : [],
  }
})

async function describeDocument(page: Article | Dimension | Category, view: View): Promise<DocumentFacts> {
  const content = await readPreview(view)
  const { catalog, files } = content
  const route = routeOf(page.type, page.slug)
  const fields = findDocument(files, route)?.fields
  const head = page.type === 'article' ? describeArticle(catalog, page) : describeGroup(catalog, page)
  return {
    title: page.title,
    file: page.file,
    state: page.state,
    publishAt: fields?.publish_at,
    unpublishAt: fields?.unpublish_at,
    snippet: { title: head.title, address: canonicalOf(head), description: head.description },
    card: { path: head.card.path, alt: head.card.alt },
    places: listPlaces(page, catalog, await readPreviewRelations(view, content)),
    differences: await readDifferences(page.file, page.hash, fields?.aliases ?? []),
  }
}

const known = new Map<
  string,
  { readonly hash: string; readonly before: string; readonly value: Differences }
>()

async function readDifferences(
  file: string,
  hash: string,
  aliases: readonly string[],
): Promise<Differences | undefined> {
  const before = await readPublishedText(file, aliases)
  if (before === undefined) return undefined
  const found = known.get(file)
  if (found?.hash === hash && found.before === before) return found.value
  const after = await readFile(join(readEnvironment().contentDirectory, file), 'utf8')
  const value = listDifferences(before, after)
  known.set(file, { hash, before, value })
  return value
}

function listRecent(
  pages: readonly (Article | Dimension | Category)[],
  changedAt: ReadonlyMap<string, number>,
) {
  const newest: { readonly page: (typeof pages)[number]; readonly at: number }[] = []
  for (const page of pages) {
    const at = changedAt.get(page.file) ?? 0
    if (newest.length === RECENT && at <= (newest.at(-1)?.at ?? 0)) continue
    newest.push({ page, at })
    newest.sort((a, b) => b.at - a.at)
    newest.length = Math.min(newest.length, RECENT)
  }
  return newest.map(({ page }) => ({ title: page.title, path: routeOf(page.type, page.slug) }))
}
