import { linkSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  type BrotliOptions,
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  type ZlibOptions,
} from 'node:zlib'
import { forEachAtOnce } from './for-each-at-once'

const TEXT = /\.(?:html|css|js|json|xml|txt|md|svg|webmanifest)$/
/** Markdown twins, feeds, lists, QR codes. */
const FOR_MACHINES = /\.(?:md|xml|txt|svg)$|feed\.json$/
const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Fewer bytes than this travel in one packet anyway. */
const WORTHWHILE_BYTES = 200
/** Beyond this the best compression takes seconds a file. */
const LARGE_BYTES = 250_000
const SMALL_SITE = 100
const ENDINGS = ['.br', '.gz']

interface Compressed {
  readonly files: number
  readonly seconds: number
}

interface Source {
  /** How many articles the site has: what compression it can afford. */
  readonly articles: number
  /** A directory with the same files as they were, compressed in the same way: copies of what did not change are taken from there. */
  readonly last?: string | undefined
}

/** Writes `.br` and `.gz` beside every text file of a directory, but for those that have them already. */
export async function compressFiles(directory: string, { articles, last }: Source): Promise<Compressed> {
  const start = performance.now()
  const all = await readdir(directory, { recursive: true })
  const present = new Set(all)
  const names = all.filter((name) => TEXT.test(name))
  const waiting = names.filter((name) => !present.has(`${name}.br`))
  await forEachAtOnce(waiting, 12, async (name) => {
    const path = join(directory, name)
    if (!(await stat(path)).isFile()) return
    const bytes = await readFile(path)
    if (last !== undefined && takeCopies(join(last, name), path, bytes)) return
    await compressFile(path, bytes, chooseQuality(name, articles))
  })
  return { files: waiting.length, seconds: (performance.now() - start) / 1000 }
}

/** Links the compressed copies of an earlier file, if it holds the same bytes and has copies. */
function takeCopies(earlier: string, path: string, bytes: Buffer): boolean {
  try {
    if (!readFileSync(earlier).equals(bytes)) return false
    for (const ending of ENDINGS) linkSync(`${earlier}${ending}`, `${path}${ending}`)
    return true
  } catch (error) {
    return forgiveMissing(error)
  }
}

interface Written {
  /** Path in the site. */
  readonly name: string
  /** How many articles the site has. */
  readonly articles: number
  /** A file that may hold the same, compressed in the same way: then its copies are taken. */
  readonly earlier?: string | undefined
}

/** Writes a file and its compressed copies at once, for a worker that has a core of its own; as `compressFiles` does it. */
export function writeCompressed(path: string, bytes: Buffer, { name, articles, earlier }: Written): void {
  writeFileSync(path, bytes)
  if (bytes.length < WORTHWHILE_BYTES) return
  if (earlier !== undefined && takeCopies(earlier, path, bytes)) return
  const { brotli, zip } = chooseSettings(bytes, chooseQuality(name, articles))
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, brotli))
  writeFileSync(`${path}.gz`, gzipSync(bytes, zip))
}

/** How many bytes of a file travel, compressed by Brotli as a site with so many articles serves it. */
export function weighCompressed(bytes: Buffer, name: string, articles: number): number {
  const { brotli } = chooseSettings(bytes, chooseQuality(name, articles))
  return brotliCompressSync(bytes, brotli).length
}

/** Answers false where a file is not there; throws any other error. */
function forgiveMissing(error: unknown): false {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
  throw error
}

/** Writes `.br` and `.gz` beside a file; nothing for a few bytes. `quality` is Brotli's, 0 to 11. */
async function compressFile(path: string, bytes: Buffer, quality: number): Promise<void> {
  if (bytes.length < WORTHWHILE_BYTES) return
  const { brotli: forBrotli, zip } = chooseSettings(bytes, quality)
  const [brotli, zipped] = await Promise.all([compressBrotli(bytes, forBrotli), compressGzip(bytes, zip)])
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)])
}

function chooseSettings(bytes: Buffer, quality: number): { brotli: BrotliOptions; zip: ZlibOptions } {
  const isLarge = bytes.length > LARGE_BYTES
  return {
    brotli: { params: brotliSettings(bytes.length, isLarge ? Math.min(6, quality) : quality) },
    zip: { level: isLarge ? 6 : 9 },
  }
}

/**
 * Brotli's quality for a file of a site with so many articles. 11 takes 25 ms a page; 10 takes 9 ms and 4 % more bytes,
 * 9 takes less than one and 10 % more. Files that every page loads get the best; the hundreds of
 * the search, and the pages on which readers arrive, what a small site can afford. What programs ask for gets 5: a quarter
 * of the time, and 2 % more bytes.
 */
export function chooseQuality(name: string, articles: number): number {
  if (name.startsWith('assets/search/')) return articles <= SMALL_SITE ? 10 : 9
  if (/^(?:_next|assets)\//.test(name)) return 11
  if (FOR_MACHINES.test(name)) return 5
  return articles <= SMALL_SITE && /^(?:index|insights\/[^/]+|dimensions\/[^/]+)\.html$/.test(name) ? 10 : 9
}

function brotliSettings(bytes: number, quality: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    // A window no larger than the file spares most of the time.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes)))),
  }
}
