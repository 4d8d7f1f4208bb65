import type { Element, Root } from 'hast'
import { isTag, mapElements, textOf } from '@/lib/content/body/tree'
import { buildComparable } from '@/lib/content/comparable'
import type { Article } from '@/lib/content/model'

/** What the author's closing list says beyond the articles that are shown; undefined where that is nothing. */
export function findClosingList(
  list: Root | undefined,
  shown: readonly Pick<Article, 'slug' | 'title'>[],
): Root | undefined {
  if (!list) return undefined
  const slugs = new Set(shown.map((article) => article.slug))
  const titles = new Set(shown.map((article) => buildComparable(article.title)))
  const isShown = (entry: Element): boolean =>
    titles.has(buildComparable(textOf(entry))) ||
    listElements(entry, 'a').some((link) =>
      slugs.has(/^\/insights\/([^/#?]+)/.exec(String(link.properties.href ?? ''))?.[1] ?? ''),
    )
  const rest = mapElements(list, (node) => {
    if (isTag(node, 'li')) return isShown(node) ? [] : undefined
    return isTag(node, 'ul', 'ol') && listElements(node, 'li').length === 0 ? [] : undefined
  })
  const remaining = listElements(rest, 'li').length > 0 ? listElements(rest, 'li') : listElements(rest, 'p')
  return remaining.length > 0 && !remaining.every(isShown) ? rest : undefined
}

function listElements(node: Root | Element, tag: string): readonly Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(isTag(child, tag) ? [child] : []), ...listElements(child, tag)] : [],
  )
}
