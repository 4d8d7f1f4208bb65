import type { Element, Root } from 'hast'
import { element, headingDepth, isTag, mapElements, textOf } from '@/lib/content/body/tree'

/**
 * A body with what only the page needs: headings that link to themselves, and tables and code that scroll by
 * themselves and can be reached with the keyboard. An empty corner of a table heads nothing.
 */
export function decorateTree(tree: Root): Root {
  return mapElements(tree, (node) => {
    if (headingDepth(node) !== undefined) return linkHeading(node)
    if (isTag(node, 'table')) return [wrapTable(node)]
    if (isTag(node, 'th') && textOf(node) === '') return [element('td', [])]
    if (isTag(node, 'th', 'td') && node.properties.align !== undefined) return [classifyCell(node)]
    if (isTag(node, 'pre')) return [{ ...node, properties: { ...node.properties, tabIndex: 0 } }]
    return undefined
  })
}

/** A heading with a link in it keeps its own: links do not nest. */
function linkHeading(heading: Element): Element[] | undefined {
  const { id } = heading.properties
  if (typeof id !== 'string' || hasLink(heading)) return undefined
  return [{ ...heading, children: [element('a', heading.children, { href: `#${id}` })] }]
}

function hasLink(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (isTag(child, 'a') || hasLink(child)))
}

/** The alignment as a class: the renderer would make an inline style of it, which the policy forbids. */
function classifyCell(cell: Element): Element {
  const { align, ...properties } = cell.properties
  return { ...cell, properties: { ...properties, className: [`to-${String(align)}`] } }
}

function wrapTable(table: Element): Element {
  const columns = listCells(table).map(textOf).filter(Boolean)
  const name = ['Table', columns.join(', ')].filter(Boolean).join(': ')
  return element('div', [table], { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: name })
}

function listCells(node: Element): readonly Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : isTag(child, 'th') ? [child] : listCells(child),
  )
}
