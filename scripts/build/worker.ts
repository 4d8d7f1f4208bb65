import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { Catalog } from '@/lib/content/model'
import { findArticle } from '@/lib/content/queries'
import { writeCompressed } from '@/lib/publish/compress'
import { PublishError } from '@/lib/publish/publish-error'
import { type DrawnRoute, isArticlePath, listDrawnPages, slugOf } from '@/lib/publish/subject-files'
import { buildArticleFiles } from '@/lib/seo/article-files'
import { paths } from '@/lib/site/paths'
import { readSearchFiles } from '@/lib/site/search-files'
import { readSite } from '@/lib/site/site'
import { readCatalog, SITE_SNAPSHOT } from '@/lib/site/site-snapshot'
import { drawPage } from './draw-page'
import { type Frame, type Frames, fillFrame, readFrame } from './frame'
import type { Answer, Task } from './workers'

/** The frames of routes, each from the page of it that Next.js has made in the directory. */
async function readFrames({ models, directory }: Extract<Task, { kind: 'frames' }>): Promise<Frames> {
  const entries = models.map(async (model): Promise<[DrawnRoute, Frame]> => {
    const html = await readFile(join(directory, model.file), 'utf8')
    return [model.route, readFrame(model.file, html, await drawPage(model))]
  })
  return Object.fromEntries(await Promise.all(entries))
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
    for (const page of frames === undefined ? [] : listDrawnPages(path)) {
      const frame = frames?.[page.route]
      if (!frame) throw new Error(`No page shows how ${page.file} looks.`)
      write(page.file, fillFrame(frame, await drawPage(page)))
    }
    const article = isArticlePath(path) ? findArticle(catalog, slugOf(path)) : undefined
    if (article) for (const [file, text] of buildArticleFiles(catalog, article)) write(file.slice(1), text)
  }
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
  await (task.kind === 'search' ? writeSearch(task) : writeSubjects(task))
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
