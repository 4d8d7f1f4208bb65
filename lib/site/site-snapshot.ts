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

interface Place {
  readonly start: number
  readonly length: number
}

/** Writes a site to a directory, so that other processes read in milliseconds what took seconds to make. */
export async function writeSnapshot(directory: string, site: Site): Promise<void> {
  const bodies: Buffer[] = []
  const places = new Map<Body, Place>()
  let start = 0
  for (const { body } of [...site.catalog.articles, ...site.catalog.dimensions, ...site.catalog.categories]) {
    const bytes = Buffer.from(JSON.stringify(body))
    bodies.push(bytes)
    places.set(body, { start, length: bytes.length })
    start += bytes.length
  }
  const withoutBody = <Page extends { readonly body: Body }>(page: Page) => ({
    ...page,
    body: places.get(page.body),
  })
  const catalog = {
    ...site.catalog,
    articles: site.catalog.articles.map(withoutBody),
    dimensions: site.catalog.dimensions.map(withoutBody),
    categories: site.catalog.categories.map(withoutBody),
  }
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'bodies.json'), bodies)
  await writeFile(join(directory, 'site.bin'), serialize({ ...site, problems: [], catalog }))
}

/** The site that was written to a directory; bodies are read when they are asked for. */
export async function readSnapshot(directory: string): Promise<Site> {
  // What `writeSnapshot` of the same build wrote, so its shape is known.
  const site = deserialize(await readFile(join(directory, 'site.bin'))) as Site
  const readBody = createBodyReader(join(directory, 'bodies.json'))
  const catalog: Catalog = site.catalog
  for (const page of [...catalog.articles, ...catalog.dimensions, ...catalog.categories]) {
    const place = page.body as unknown as Place
    Object.defineProperty(page, 'body', { get: () => readBody(place), enumerable: true })
  }
  return site
}

function createBodyReader(path: string): (place: Place) => Body {
  const file = openSync(path, 'r')
  process.once('exit', () => closeSync(file))
  const kept = new Map<number, Body>()
  return ({ start, length }) => {
    const known = kept.get(start)
    if (known) return known
    const bytes = Buffer.allocUnsafe(length)
    readSync(file, bytes, 0, length, start)
    const body: Body = JSON.parse(bytes.toString('utf8'))
    if (kept.size >= KEPT_BODIES) kept.delete(kept.keys().next().value ?? 0)
    kept.set(start, body)
    return body
  }
}
