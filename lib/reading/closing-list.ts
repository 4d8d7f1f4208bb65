import type { Element, Root } from 'hast'
import { isTag, textOf } from '@/lib/content/body/tree'
import { buildComparable } from '@/lib/content/comparable'
import type { Article } from '@/lib/content/model'

/** The author's closing list, if it says anything that the shown articles do not: an entry for none of them. */
export function findClosingList(
  list: Root | undefined,
  shown: readonly Pick<Article, 'slug' | 'title'>[],
): Root | undefined {
  if (!list) return undefined
  const entries = listElements(list, 'li')
  const parts = entries.length > 0 ? entries : listElements(list, 'p')
  const slugs = new Set(shown.map((article) => article.slug))
  const titles = new Set(shown.map((article) => buildComparable(article.title)))
  const isShown = (entry: Element): boolean =>
    titles.has(buildComparable(textOf(entry))) ||
    listElements(entry, 'a').some((link) =>
      slugs.has(/^\/insights\/([^/#?]+)/.exec(String(link.properties.href ?? ''))?.[1] ?? ''),
    )
  return parts.every(isShown) ? undefined : list
}

function listElements(node: Root | Element, tag: string): readonly Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(isTag(child, tag) ? [child] : []), ...listElements(child, tag)] : [],
  )
}
