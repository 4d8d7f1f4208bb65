import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'

export type { Element, ElementContent, Root, RootContent }

/** An element without positions or properties unless given. */
export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element'
}

/** Whether a node is an element with one of the given tags. */
export function isTag<Name extends string>(
  node: Nodes | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node?.type === 'element' && names.some((name) => name === node.tagName)
}

const BLOCKS = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'table',
  'tr',
  'td',
  'th',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'dt',
  'dd',
  'section',
])

const knownTexts = new WeakMap<Nodes, string>()

/** The text a reader sees; blocks are set apart by one space. Trees do not change, so each node is read once. */
export function textOf(node: Nodes | readonly Nodes[]): string {
  if (isList(node)) return squeeze(node.map(collect).join(''))
  const known = knownTexts.get(node)
  if (known !== undefined) return known
  const text = squeeze(collect(node))
  knownTexts.set(node, text)
  return text
}

function isList(node: Nodes | readonly Nodes[]): node is readonly Nodes[] {
  return Array.isArray(node)
}

function squeeze(text: string): string {
  // Most text has nothing to squeeze, and looking costs less than writing it anew.
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) text += collect(child)
  return node.type === 'element' && BLOCKS.has(node.tagName) ? ` ${text} ` : text
}

/** Line of the source on which a node starts; 0 when it has none. */
export function lineOf(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 0
}

/** Depth of a heading (1 to 6), or undefined. */
export function headingDepth(node: Nodes | undefined): number | undefined {
  if (node?.type !== 'element') return undefined
  const depth = /^h([1-6])$/.exec(node.tagName)?.[1]
  return depth === undefined ? undefined : Number(depth)
}

/**
 * A copy of a tree in which every element that `replace` answers for is replaced by its answer (after its
 * children were); parts without a replacement are shared with the original.
 */
export function mapElements<Node extends Root | Element>(
  node: Node,
  replace: (found: Element) => ElementContent[] | undefined,
): Node {
  let changed = false
  const children: (RootContent | ElementContent)[] = []
  for (const child of node.children) {
    if (child.type !== 'element') {
      children.push(child)
      continue
    }
    const inner = mapElements(child, replace)
    const answer = replace(inner)
    if (answer === undefined) {
      children.push(inner)
      changed ||= inner !== child
    } else {
      children.push(...answer)
      changed = true
    }
  }
  return changed ? { ...node, children } : node
}
