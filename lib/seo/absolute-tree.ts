import { type Element, mapElements, type Root } from '@/lib/content/body/tree'
import { absoluteUrl } from '@/lib/site/address'

/** A copy of a tree in which every link and picture has its complete address; `page` is the page that `#id` means. */
export function absoluteTree(tree: Root, page: string): Root {
  return mapElements(tree, (node) => {
    if (node.tagName === 'a') return withAddress(node, 'href', page)
    if (node.tagName === 'img') return withAddress(node, 'src', page)
    return undefined
  })
}

function withAddress(node: Element, property: 'href' | 'src', page: string): Element[] | undefined {
  const target = node.properties[property]
  if (typeof target !== 'string') return undefined
  const address = target.startsWith('#')
    ? `${page}${target}`
    : target.startsWith('/') && !target.startsWith('//')
      ? absoluteUrl(target)
      : target
  return address === target
    ? undefined
    : [{ ...node, properties: { ...node.properties, [property]: address } }]
}
