import type { Element, Root } from 'hast'
import type { Catalog } from '@/lib/content/model'

/** Files beside the documents that visible pages use, relative to the content directory, sorted. */
export function listUsedMedia(catalog: Catalog): readonly string[] {
  const used = new Set<string>()
  const note = (path: unknown): void => {
    if (typeof path === 'string' && path.startsWith('/media/')) used.add(path.slice('/media/'.length))
  }
  const walk = (node: Root | Element): void => {
    if (node.type === 'element') {
      note(node.properties.src)
      note(node.properties.href)
    }
    for (const child of node.children) if (child.type === 'element') walk(child)
  }
  for (const page of [...catalog.articles, ...catalog.dimensions, ...catalog.categories]) {
    const { answer, tree, relatedTree, callToAction } = page.body
    for (const part of [answer?.tree, tree, relatedTree, callToAction]) if (part) walk(part)
    if (page.type === 'article') note(page.image?.path)
  }
  return [...used].sort()
}
