import {
  type Element,
  type ElementContent,
  headingDepth,
  isElement,
  type Root,
} from '@/lib/content/body/tree'
import { escapeLineStart } from './escape-markdown'
import { formatInline } from './format-inline'

/** A tree of the content layer as Markdown, without a line break at its end. */
export function formatMarkdown(tree: Root): string {
  return formatBlocks(tree.children.filter((node): node is ElementContent => node.type !== 'doctype'))
}

const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote hr pre table section div aside'.split(' '))

const isBlock = (node: ElementContent): node is Element => isElement(node) && BLOCKS.has(node.tagName)

/** Blocks with an empty line between them; text that stands between blocks is a paragraph of its own. */
function formatBlocks(nodes: readonly ElementContent[], separator = '\n\n'): string {
  const blocks: string[] = []
  let run: ElementContent[] = []
  const endRun = (): void => {
    const text = formatInline(run).trim()
    if (text !== '') blocks.push(formatLines(text))
    run = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node)
    else {
      endRun()
      const block = formatBlock(node)
      if (block !== '') blocks.push(block)
    }
  }
  endRun()
  return blocks.join(separator)
}

function formatBlock(node: Element): string {
  const depth = headingDepth(node)
  if (depth !== undefined) return `${'#'.repeat(depth)} ${formatInline(node.children).trim()}`
  switch (node.tagName) {
    case 'p':
      return formatLines(formatInline(node.children).trim())
    case 'ul':
    case 'ol':
      return formatList(node)
    case 'blockquote':
      return quote(formatBlocks(node.children))
    case 'aside':
      return formatCallout(node)
    case 'hr':
      return '---'
    case 'pre':
      return formatCodeBlock(node)
    case 'table':
      return formatTable(node)
    case 'section':
      return isFootnotes(node) ? formatFootnotes(node) : formatBlocks(node.children)
    default:
      return formatBlocks(node.children)
  }
}

const quote = (text: string): string => text.replace(/^/gm, '> ').replace(/ $/gm, '')

/** A labelled box, as GitHub writes it. */
function formatCallout(node: Element): string {
  const [label, ...rest] = node.children.filter(isElement)
  const name = label ? formatInline(label.children).trim().toUpperCase() : 'NOTE'
  return quote(`[!${name}]\n${formatBlocks(rest)}`)
}

const formatLines = (text: string): string => text.split('\n').map(escapeLineStart).join('\n')

const listItems = (node: Element): readonly Element[] =>
  node.children.filter((child): child is Element => isElement(child) && child.tagName === 'li')

function formatList(node: Element): string {
  const isTight = !listItems(node).some((item) =>
    item.children.some((child) => isElement(child) && child.tagName === 'p'),
  )
  const start = Number(node.properties.start ?? 1)
  const items = listItems(node).map((item, index) => {
    const marker = node.tagName === 'ol' ? `${start + index}. ` : '- '
    return marker + indent(formatBlocks(item.children, isTight ? '\n' : '\n\n'), marker.length)
  })
  return items.join(isTight ? '\n' : '\n\n')
}

const indent = (text: string, width: number): string => text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`)

function formatCodeBlock(node: Element): string {
  const code = node.children.find(isElement)
  const text = (code ?? node).children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const name = code?.properties.className
  const language = Array.isArray(name) ? String(name[0] ?? '').replace(/^language-/, '') : ''
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}

function formatTable(node: Element): string {
  const rows = node.children.filter(isElement).flatMap((part) => part.children.filter(isElement))
  const lines = rows.map((row) => `| ${row.children.filter(isElement).map(formatCell).join(' | ')} |`)
  const columns = rows[0]?.children.filter(isElement).map(formatAlignment) ?? []
  return [lines[0], `| ${columns.join(' | ')} |`, ...lines.slice(1)].join('\n')
}

const formatCell = (cell: Element): string => formatInline(cell.children).replace(/\\?\n/g, ' ').trim()

function formatAlignment(cell: Element): string {
  const align = cell.properties.align
  return align === 'right' ? '---:' : align === 'center' ? ':---:' : '---'
}

function isFootnotes(node: Element): boolean {
  const name = node.properties.className
  return Array.isArray(name) && name.includes('footnotes')
}

function formatFootnotes(node: Element): string {
  const list = node.children.filter(isElement).find((child) => child.tagName === 'ol')
  if (!list) return ''
  return listItems(list)
    .map((item, index) => `[^${index + 1}]: ${indent(formatBlocks(item.children).trim(), 4)}`)
    .join('\n\n')
}
