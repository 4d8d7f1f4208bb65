import { readdir, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { listPageFiles } from '@/lib/publish/page-weight'

/** An import that a browser follows before it runs the module. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g

/** Bytes of an article at load, as they travel. */
export interface ArticleWeight {
  readonly fonts: number
  readonly rest: number
}

/**
 * The weight of an article in Brotli: the page, its style sheets, its scripts with the modules that they import, and the
 * fonts that it preloads. What a script asks for later does not count.
 */
export async function weighArticle(site: string, slug: string): Promise<ArticleWeight> {
  const folder = join(site, 'insights')
  const page = (await readdir(folder)).includes(`${slug}.html`) ? `${slug}.html` : `${slug}/index.html`
  const html = await readFile(join(folder, page))
  const { styles, scripts, fonts } = listPageFiles(html.toString())
  let rest = brotliCompressSync(html).length
  const paths = new Set([...styles, ...scripts])
  // Modules join the set while it is walked.
  for (const path of paths) {
    const content = await readFile(join(site, path))
    rest += brotliCompressSync(content).length
    if (!path.endsWith('.js')) continue
    for (const [, target = ''] of content.toString().matchAll(STATIC_IMPORT))
      paths.add(posix.join(posix.dirname(path), target))
  }
  const sizes = await Promise.all(fonts.map(async (path) => (await stat(join(site, path))).size))
  return { rest, fonts: sizes.reduce((sum, size) => sum + size, 0) }
}
