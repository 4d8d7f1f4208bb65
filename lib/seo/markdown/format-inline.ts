import type { Element, ElementContent } from '@/lib/content/body/tree'
import { escapeMarkdown } from './escape-markdown'

/** Text, emphasis, links, pictures and code of a tree as Markdown on one line. */
export function formatInline(nodes: readonly ElementContent[]): string {
  return nodes.map(formatNode).join('')
}

function formatNode(node: ElementContent): string {
  if (node.type === 'text') return escapeMarkdown(node.value)
  if (node.type !== 'element') return ''
  switch (node.tagName) {
    case 'strong':
      return wrap('**', formatInline(node.children))
    case 'em':
      return wrap('*', formatInline(node.children))
    case 's':
      return wrap('~~', formatInline(node.children))
    case 'code':
      return formatCode(node)
    case 'br':
      return '\\\n'
    case 'a':
      return formatLink(node)
    case 'img':
      return `![${escapeMarkdown(String(node.properties.alt ?? ''))}](${formatTarget(node.properties.src)})`
    default:
      return formatInline(node.children)
  }
}

/** A mark has to touch its words: spaces inside it go outside. */
function wrap(mark: string, text: string): string {
  const words = text.trim()
  if (words === '') return text
  const [before, after] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)]
  return `${before}${mark}${words}${mark}${after}`
}

function formatLink(node: Element): string {
  const href = String(node.properties.href ?? '')
  const footnote = /#fn-(\d+)$/.exec(href)?.[1]
  if (footnote !== undefined) return `[^${footnote}]`
  if (/#fnref-\d+/.test(href)) return ''
  return `[${formatInline(node.children)}](${formatTarget(href)})`
}

function formatTarget(target: unknown): string {
  const address = String(target ?? '').replace(/[\s<>]/g, encodeURIComponent)
  return /[()]/.test(address) ? `<${address}>` : address
}

function formatCode(node: Element): string {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const space = /^[`\s]|[`\s]$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}
