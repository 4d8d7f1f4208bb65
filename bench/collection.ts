import { readFile } from 'node:fs/promises'
import { buildCatalog } from '@/lib/content/catalog/build-catalog'
import type { Article } from '@/lib/content/model'
import { readContent } from '@/lib/content/read-content'

/** What a public site of the directory would show; dates count as of a fixed day, so that every run measures the same. */
export async function readArticles(directory: string): Promise<readonly Article[]> {
  const { catalog } = buildCatalog(await readContent(directory), {
    mode: 'public',
    now: new Date('2099-01-01'),
    siteUrl: 'https://example.org',
    ownHosts: new Set(['example.org']),
    brand: 'Bench',
    changedDays: new Map(),
  })
  return catalog.articles
}

/** A file that lies beside the programs of this folder. */
export function readBeside(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8')
}
