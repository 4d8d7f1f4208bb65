import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { Catalog } from '@/lib/content/model'
import { findArticle } from '@/lib/content/queries'
import { writeCompressed } from '@/lib/publish/compress'
import type { DrawnPage, DrawnRoute } from '@/lib/publish/drawn-page'
import { PublishError } from '@/lib/publish/publish-error'
import { isArticlePath, listDrawnPages, slugOf } from '@/lib/publish/subject-files'
import { buildArticleFiles } from '@/lib/seo/article-files'
import { buildSitemap } from '@/lib/seo/sitemap'
import { paths } from '@/lib/site/paths'
import { readSearchFiles } from '@/lib/site/search-files'
import { readSite } from '@/lib/site/site'
import { readCatalog, SITE_SNAPSHOT } from '@/lib/site/site-snapshot'
import { drawPage } from './draw-page'
import { type Frame, type Frames, fillFrame, readFrame } from './frame'
import type { Answer, Task } from './workers'

/** The frames of routes, each from the page of it that Next.js has made in the directory. */
async function readFrames({
  models,
  areNeeded,
  directory,
}: Extract<Task, { kind: 'frames' }>): Promise<Frames> {
  const frames: Partial<Record<DrawnRoute, Frame>> = {}
  for (const model of models) {
    const html = await readFile(join(directory, model.file), 'utf8')
    const drawn = await drawPage(model)
    try {
      frames[model.route] = readFrame(model.file, html, drawn)
    } catch (error) {
      if (areNeeded || !(error instanceof PublishError)) throw error
    }
  }
  return frames
}

async function drawInFrame(page: DrawnPage, frames: Frames): Promise<string> {
  const frame = frames[page.route]
  if (!frame) throw new Error(`No page shows how ${page.file} looks.`)
  return fillFrame(frame, await drawPage(page))
}

/** `earlier` is a file whose compressed copies serve, if it holds the same. */
type Write = (name: string, text: string, earlier?: string) => void

/** Writes files of a site and their compressed copies; the worker has a core of its own, and waits for no disk. */
function createWriter(directory: string, { articles }: Catalog): Write {
  const folders = new Set<string>()
  return (name, text, earlier) => {
    const path = join(directory, name)
    const folder = dirname(path)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeCompressed(path, Buffer.from(text), { name, articles: articles.length, earlier })
  }
}

/** Writes all that articles and tags have in a site, compressed copies too; without frames all but their pages. */
async function writeSubjects({ subjects, frames, directory }: Extract<Task, { kind: 'subjects' }>) {
  const { catalog } = await readSite()
  const write = createWriter(directory, catalog)
  for (const path of subjects) {
    if (frames) for (const page of listDrawnPages(path)) write(page.file, await drawInFrame(page, frames))
    const article = isArticlePath(path) ? findArticle(catalog, slugOf(path)) : undefined
    if (article) for (const [file, text] of buildArticleFiles(catalog, article)) write(file.slice(1), text)
  }
}

/** Writes the pages that are about more than one article or tag, and the sitemap: all else that Next.js makes from the content. */
async function writeOverview({ pages, frames, directory, last }: Extract<Task, { kind: 'overview' }>) {
  const { catalog } = await readSite()
  const write = createWriter(directory, catalog)
  const writeAgain = (name: string, text: string): void => write(name, text, join(last, name))
  for (const page of pages) writeAgain(page.file, await drawInFrame(page, frames))
  writeAgain(paths.sitemap.slice(1), buildSitemap(catalog))
}

/** Most files of the search are the same after a change, in a folder of another name. */
async function writeSearch({ directory, last }: Extract<Task, { kind: 'search' }>): Promise<void> {
  // The relations are not there yet.
  const catalog = await readCatalog(process.env[SITE_SNAPSHOT] ?? '')
  const write = createWriter(directory, catalog)
  const folder = last && findSearchFolder(last)
  for (const [path, text] of await readSearchFiles(catalog))
    write(path.slice(1), text, folder && join(folder, basename(path)))
}

function findSearchFolder(directory: string): string | undefined {
  const folder = join(directory, dirname(dirname(paths.searchFile('version', 'name'))))
  const [version] = existsSync(folder) ? readdirSync(folder) : []
  return version && join(folder, version)
}

async function work(task: Task): Promise<Answer> {
  if (task.kind === 'frames') return { faults: [], frames: await readFrames(task) }
  if (task.kind === 'search') await writeSearch(task)
  else if (task.kind === 'overview') await writeOverview(task)
  else await writeSubjects(task)
  return { faults: [] }
}

async function answer(task: Task): Promise<Answer> {
  try {
    return await work(task)
  } catch (error) {
    if (error instanceof PublishError) return { faults: error.faults }
    throw error
  }
}

// Next.js has the longest way: the workers take what it leaves of the processor.
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
} catch {
  // Where that is forbidden they share it evenly.
}
parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answer(task)))
