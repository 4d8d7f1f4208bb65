import { closeSync, openSync, readSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Body, Catalog } from '@/lib/content/model'
import type { Site } from './site'

/** Name of the variable in which a build tells its workers where the site lies that it has read and linked. */
export const SITE_SNAPSHOT = 'SITE_SNAPSHOT'

/** How many bodies a worker keeps; a page asks for its own several times. */
const KEPT_BODIES = 64

/** What lists and maps ask of the bodies of many articles: there at once. The rest is read when a page asks for it. */
type Light = Pick<Body, 'answer' | 'links'>

interface Place {
  readonly start: number
  readonly length: number
}

interface KeptBody {
  readonly light: Light
  readonly place: Place
}

/**
 * Writes the first half of a snapshot to a directory, enough for `readCatalog`: other processes read in milliseconds what
 * took seconds to make.
 */
export async function writeCatalog(directory: string, catalog: Catalog): Promise<void> {
  const bodies: Buffer[] = []
  const kept = new Map<Body, KeptBody>()
  let start = 0
  for (const { body } of [...catalog.articles, ...catalog.dimensions, ...catalog.categories]) {
    const { answer, links, ...rest } = body
    const bytes = Buffer.from(JSON.stringify(rest))
    bodies.push(bytes)
    kept.set(body, { light: { answer, links }, place: { start, length: bytes.length } })
    start += bytes.length
  }
  const withoutBody = <Page extends { readonly body: Body }>(page: Page) => ({
    ...page,
    body: kept.get(page.body),
  })
  const light = {
    ...catalog,
    articles: catalog.articles.map(withoutBody),
    dimensions: catalog.dimensions.map(withoutBody),
    categories: catalog.categories.map(withoutBody),
  }
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'bodies.json'), bodies)
  await writeFile(join(directory, 'catalog.bin'), serialize(light))
}

/** The second half of a snapshot: then `readSnapshot` finds it whole. */
export async function completeSnapshot(directory: string, rest: Omit<Site, 'catalog'>): Promise<void> {
  await writeFile(join(directory, 'site.bin'), serialize({ ...rest, problems: [] }))
}

/** The site that was written to a directory; bodies are read when they are asked for. */
export async function readSnapshot(directory: string): Promise<Site> {
  // What the same build wrote, so its shape is known.
  const rest = deserialize(await readFile(join(directory, 'site.bin'))) as Omit<Site, 'catalog'>
  return { ...rest, catalog: await readCatalog(directory) }
}

/** The catalog of a snapshot, of which the second half may not be there yet. */
export async function readCatalog(directory: string): Promise<Catalog> {
  const catalog = deserialize(await readFile(join(directory, 'catalog.bin'))) as Catalog
  const readRest = createBodyReader(join(directory, 'bodies.json'))
  const { articles, dimensions, categories } = catalog
  for (const page of [...articles, ...dimensions, ...categories]) {
    const { light, place } = page.body as unknown as KeptBody
    Object.defineProperty(page, 'body', { value: joinBody(light, () => readRest(place)), enumerable: true })
  }
  return catalog
}

type Rest = Omit<Body, keyof Light>

/** A record, so that a part that the model gains cannot be forgotten here. */
const REST: Readonly<Record<keyof Rest, true>> = {
  tree: true,
  relatedTree: true,
  callToAction: true,
  headings: true,
  sections: true,
  relatedTitles: true,
  relatedSlugs: true,
  wordCount: true,
}

function joinBody(light: Light, readRest: () => Rest): Body {
  const body = { ...light }
  for (const key of Object.keys(REST) as (keyof Rest)[])
    Object.defineProperty(body, key, { get: () => readRest()[key], enumerable: true })
  return body as Body
}

function createBodyReader(path: string): (place: Place) => Rest {
  const file = openSync(path, 'r')
  process.once('exit', () => closeSync(file))
  const kept = new Map<number, Rest>()
  return ({ start, length }) => {
    const known = kept.get(start)
    if (known) return known
    const bytes = Buffer.allocUnsafe(length)
    readSync(file, bytes, 0, length, start)
    const rest: Rest = JSON.parse(bytes.toString('utf8'))
    if (kept.size >= KEPT_BODIES) kept.delete(kept.keys().next().value ?? 0)
    kept.set(start, rest)
    return rest
  }
}
