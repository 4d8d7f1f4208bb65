import MarkdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import type { Problem } from '../problem'
import { buildTree } from './build-tree'
import { describeDepth, findDeepLine } from './nesting'
import type { Root } from './tree'

function buildParser(linkify: boolean): MarkdownIt {
  const parser = new MarkdownIt({ html: true, linkify }).use(footnote)
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
  // Addresses are judged by the link resolver, which can name the file and line; the parser drops nothing silently.
  parser.validateLink = () => true
  return parser
}

const parser = buildParser(false)
// Looking for bare addresses costs half as much again as everything else: only where there can be one.
const linkifyingParser = buildParser(true)
const BARE_ADDRESS = /(?:^|[^(<"'\]])https?:\/\//m

interface ParsedMarkdown {
  readonly tree: Root
  readonly problems: readonly Problem[]
}

/**
 * The elements that GitHub-flavoured Markdown stands for: headings, paragraphs, lists, tables, quotations, code,
 * links, images and footnotes. Raw HTML is left out and reported; every element carries the line it came from,
 * every link and image also its column.
 */
export function parseMarkdown(text: string, file: string, firstLine: number): ParsedMarkdown {
  const deep = findDeepLine(text)
  if (deep !== undefined) {
    return { tree: { type: 'root', children: [] }, problems: [describeDepth(file, firstLine + deep)] }
  }
  const tokens = (BARE_ADDRESS.test(text) ? linkifyingParser : parser).parse(text, {})
  return buildTree(tokens, { lines: text.split('\n'), file, firstLine })
}
