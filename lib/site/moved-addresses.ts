import { paths } from './paths'

/** What stands below the address of a page and moves with it, by the folder of the page. */
const COMPANIONS = {
  insights: [paths.twin, paths.related, paths.share, paths.qrCode],
  dimensions: [paths.dimensionTwin, paths.dimensionFeed, paths.dimensionJsonFeed],
  categories: [paths.categoryTwin],
} satisfies Readonly<Record<string, readonly ((slug: string) => string)[]>>

/**
 * Former address → address now, of pages and of what moves with them: Markdown twins, the relations, share page and
 * QR code of an article, the feeds of a dimension.
 */
export function listMovedAddresses(redirects: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const moved = new Map(redirects)
  for (const [folder, companions] of Object.entries(COMPANIONS))
    for (const [from, to] of redirects) {
      const [former, slug] = [from, to].map((path) => slugIn(folder, path))
      if (former === undefined || slug === undefined) continue
      for (const companion of companions) moved.set(companion(former), companion(slug))
    }
  return moved
}

function slugIn(folder: string, path: string): string | undefined {
  return new RegExp(`^/${folder}/([^/]+)$`).exec(path)?.[1]
}
