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
export async function compressFiles(
  directory: string,
  finished: ReadonlySet<string> = new Set(),
): Promise<Compressed> {
  const start = performance.now()
  const names = (await readdir(directory, { recursive: true })).filter((name) => TEXT.test(name))
  const waiting = names.filter((name) => !finished.has(name))
  await forEachAtOnce(waiting, 12, async (name) => {
    const path = join(directory, name)
    if (!(await stat(path)).isFile()) return
    const bytes = await readFile(path)
    if (bytes.length < WORTHWHILE_BYTES) return
    const [brotli, zipped] = await Promise.all([
      compressBrotli(bytes, { params: brotliSettings(name, bytes.length, names.length) }),
      compressGzip(bytes, { level: bytes.length > LARGE_BYTES ? 6 : 9 }),
    ])
    await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)])
  })
  return { files: waiting.length, seconds: (performance.now() - start) / 1000 }
}

interface Sized {
  readonly name: string
  readonly bytes: number
  /** How many text files the site has. */
  readonly files: number
}

/**
 * Brotli's quality for a file. Quality 11 takes 10 ms a page, 10 takes 6 ms and 3 % more bytes, 9 half a millisecond
 * and 16 % more: files that every page loads get the best, pages what a site of that size can afford.
 */
export function chooseQuality({ name, bytes, files }: Sized): number {
  if (bytes > LARGE_BYTES) return 6
  if (/^(?:_next|assets)\//.test(name) || files <= 120) return 11
  return files <= 1500 ? 10 : 9
}

function brotliSettings(name: string, bytes: number, files: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: chooseQuality({ name, bytes, files }),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    // A window no larger than the file spares most of the time.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes)))),
  }
}
