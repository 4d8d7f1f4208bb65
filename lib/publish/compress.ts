import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { forEachAtOnce } from './for-each-at-once'

const TEXT = /\.(?:html|css|js|json|xml|txt|md|svg|webmanifest)$/
const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Fewer bytes than this travel in one packet anyway. */
const WORTHWHILE_BYTES = 200
/** Beyond this the best compression takes seconds a file. */
const LARGE_BYTES = 250_000

interface Compressed {
  readonly files: number
  readonly seconds: number
}

/** Writes `.br` and `.gz` beside every text file of a directory, but for those that have them already. */
export async function compressFiles(directory: string, quality: number): Promise<Compressed> {
  const start = performance.now()
  const all = await readdir(directory, { recursive: true })
  const present = new Set(all)
  const names = all.filter((name) => TEXT.test(name))
  const waiting = names.filter((name) => !present.has(`${name}.br`))
  await forEachAtOnce(waiting, 12, async (name) => {
    const path = join(directory, name)
    if (!(await stat(path)).isFile()) return
    await compressFile(path, await readFile(path), isLoadedByAll(name) ? 11 : quality)
  })
  return { files: waiting.length, seconds: (performance.now() - start) / 1000 }
}

/** Writes `.br` and `.gz` beside a file; nothing for a few bytes. `quality` is Brotli's, 0 to 11. */
export async function compressFile(path: string, bytes: Buffer, quality: number): Promise<void> {
  if (bytes.length < WORTHWHILE_BYTES) return
  const isLarge = bytes.length > LARGE_BYTES
  const [brotli, zipped] = await Promise.all([
    compressBrotli(bytes, { params: brotliSettings(bytes.length, isLarge ? Math.min(6, quality) : quality) }),
    compressGzip(bytes, { level: isLarge ? 6 : 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)])
}

/**
 * Brotli's quality for the pages of a site. The best takes 10 ms a page; 9 takes half a millisecond and 16 % more bytes,
 * which is what a large site can afford.
 */
export function choosePageQuality(articles: number): number {
  return articles <= 120 ? 11 : 9
}

function isLoadedByAll(name: string): boolean {
  return /^(?:_next|assets)\//.test(name)
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
