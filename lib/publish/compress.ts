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

interface Compressed {
  readonly files: number
  readonly seconds: number
}

/** Writes `.br` and `.gz` beside every text file of a directory. */
export async function compressFiles(directory: string): Promise<Compressed> {
  const start = performance.now()
  const names = (await readdir(directory, { recursive: true })).filter((name) => TEXT.test(name))
  const quality = chooseQuality(names.length)
  await forEachAtOnce(names, 12, async (name) => {
    const path = join(directory, name)
    if (!(await stat(path)).isFile()) return
    const bytes = await readFile(path)
    if (bytes.length < WORTHWHILE_BYTES) return
    const [brotli, zipped] = await Promise.all([
      compressBrotli(bytes, {
        params: brotliSettings(bytes.length, isPage(name) ? quality : qualityOf(bytes.length)),
      }),
      compressGzip(bytes, { level: 9 }),
    ])
    await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)])
  })
  return { files: names.length, seconds: (performance.now() - start) / 1000 }
}

/** A large feed or llms-full.txt would take seconds at the best quality. */
const qualityOf = (bytes: number): number => (bytes > 250_000 ? 6 : 11)

function isPage(name: string): boolean {
  return name.endsWith('.html') || name.endsWith('.md')
}

/** The best quality costs 10 ms a page and saves 3 % over the next, 14 % over the fast ones: a large site goes without it. */
export function chooseQuality(files: number): number {
  if (files <= 500) return 11
  return files <= 1500 ? 10 : 9
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
