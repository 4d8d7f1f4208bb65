import { readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isRouterModule, readClientModules } from './client-modules'
import { removeEmptyFolders } from './files'
import { forEachAtOnce } from './for-each-at-once'
import { orderHead } from './order-head'
import { PublishError } from './publish-error'
import { type StrippedPage, stripPage } from './strip-page'

/** A file of the export; `name` is its path in the output directory. */
export interface ExportedFile {
  readonly name: string
  readonly path: string
}

interface Export {
  /** Next.js's own build directory. */
  readonly buildDirectory: string
  readonly outputDirectory: string
  readonly basePath: string
  readonly files: readonly ExportedFile[]
  /** Names of pages that may keep their client components and with them the framework's script. */
  readonly interactivePages?: ReadonlySet<string>
}

interface Finished {
  readonly pages: number
  readonly droppedFiles: number
  readonly seconds: number
}

const HOW_TO_FIX =
  'Do it without a client component (components/enhance holds the scripts of readers), or list the page in lib/publish/interactive-pages.ts.'

/**
 * Turns an export into the public site: pages without framework script, no payloads, no file that no page asks for.
 * Throws `PublishError`, and says every reason, when a page uses a client component or Next.js writes pages in another way.
 */
export async function finishExport({
  buildDirectory,
  outputDirectory,
  basePath,
  files,
  interactivePages = new Set(),
}: Export): Promise<Finished> {
  const start = performance.now()
  const clientModules = await readClientModules(buildDirectory, await listManifests(buildDirectory))
  const names = new Set(files.map(({ name }) => name))
  const pages = files.filter(({ name }) => name.endsWith('.html') && !isNotFoundCopy(name))
  const faults: string[] = []
  const wanted = new Set<string>()
  await forEachAtOnce(pages, 16, async ({ name, path }) => {
    const page = stripPage(await readFile(path, 'utf8'), basePath)
    if (interactivePages.has(name)) return
    for (const file of page.frameworkFiles) wanted.add(file.slice(basePath.length + 1))
    const found = judgePage(page, clientModules)
    faults.push(...found.map((fault) => `${name}: ${fault}`))
    if (found.length > 0) return
    await writeFile(path, orderHead(page.html))
  })
  if (faults.length > 0) throw new PublishError(['The site was not published.', ...faults.sort(), HOW_TO_FIX])
  for (const { name, path } of files)
    if (wanted.has(name) && name.endsWith('.css'))
      for (const file of listStyleFiles(await readFile(path, 'utf8'), name)) wanted.add(file)
  const dropped = files.filter(({ name }) => {
    if (name.startsWith('_next/')) return interactivePages.size === 0 && !wanted.has(name)
    return isNotFoundCopy(name) || isPayload(name, names, interactivePages)
  })
  await forEachAtOnce(dropped, 64, ({ path }) => unlink(path))
  // Next.js leaves an empty folder that is named after the build.
  for (const name of await readdir(join(outputDirectory, '_next')).catch(() => []))
    await rmdir(join(outputDirectory, '_next', name)).catch(() => undefined)
  await removeEmptyFolders(
    outputDirectory,
    dropped.map(({ name }) => name),
  )
  return { pages: pages.length, droppedFiles: dropped.length, seconds: (performance.now() - start) / 1000 }
}

function judgePage(page: StrippedPage, modules: ReadonlyMap<string, string>): readonly string[] {
  const used = page.clientReferences.flatMap(({ id, name }) => {
    const path = modules.get(id)
    if (path === undefined) return [`it refers to a client module ${id} that the build does not list`]
    return isRouterModule(path)
      ? []
      : [`it uses the client component ${name} of ${path.replace('[project]/', '')}`]
  })
  return [...page.faults, ...new Set(used)]
}

/** Flight data beside a page: `x.txt` of `x.html`, and the parts `x/__next.….txt`. Our own text files have no page. */
function isPayload(name: string, names: ReadonlySet<string>, kept: ReadonlySet<string>): boolean {
  if (!name.endsWith('.txt')) return false
  const part = /^(?:(.*)\/)?__next\.[^/]*\.txt$/.exec(name)
  const page = part ? `${part[1] ?? 'index'}.html` : name.replace(/\.txt$/, '.html')
  return (part !== null || names.has(page)) && !kept.has(page)
}

/** Next.js writes the page of missing addresses twice; hosts know it as 404.html. */
function isNotFoundCopy(name: string): boolean {
  return /^_not-found(?:\.html|\.txt|\/)/.test(name)
}

/** Files that a style sheet of the build asks for, as names in the output directory. */
function listStyleFiles(css: string, name: string): readonly string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, target = '']) => {
    if (/^(?:data:|https?:|\/)/.test(target)) return []
    return [join(dirname(name), target.split(/[?#]/)[0] ?? '')]
  })
}

async function listManifests(buildDirectory: string): Promise<readonly string[]> {
  const names = await readdir(join(buildDirectory, 'server', 'app'), { recursive: true })
  return names.filter((name) => name.endsWith('page_client-reference-manifest.js'))
}
