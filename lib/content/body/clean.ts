import { buildComparable } from '../comparable'
import type { Problem } from '../problem'
import {
  type Element,
  type ElementContent,
  headingDepth,
  isTag,
  lineOf,
  type RootContent,
  textOf,
} from './tree'

type Blocks = readonly RootContent[]

/** Labels that the client's production left at the head of files: `**Slug:** …`. */
const NOTE_LABEL =
  /^(slug|primary topic|secondary topic|featured snippet potential|voice search optimized|target keywords?|search intent|word count|url structure|internal linking opportunities|publishing priority|where you add value|seo title|meta description)\s*:/i

/** A paragraph from which on everything was written for the production, not for readers. */
const NOTES_START = /^(\[end of [^\]]*\]|notes for [\p{L} ]+:?|seo optimi[sz]ation notes:?)/iu

/** The closing lines that repeat what the page shows anyway. */
const REPOSITORY_NAVIGATION = /^(part of the |dimension: |reading time: |difficulty: |category: )/i

/** Drops the leading heading or paragraph that says the title again. Reports a first-level heading that says something else. */
export function dropRepeatedTitle(blocks: Blocks, title: string): Blocks {
  const first = blocks.findIndex((block) => block.type === 'element')
  const node = blocks[first]
  if (!isTag(node, 'h1', 'p') || buildComparable(textOf(node)) !== buildComparable(title)) return blocks
  return blocks.filter((_, index) => index !== first)
}

/** Removes what was written for the production, with one problem for each run. */
export function removeProductionNotes(
  blocks: Blocks,
  file: string,
): { blocks: Blocks; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const kept: RootContent[] = []
  for (const block of blocks) {
    const text = isTag(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ? textOf(block) : ''
    if (NOTES_START.test(text)) {
      problems.push(
        describeNotes(
          file,
          block,
          `From "${shorten(text)}" on, the file holds notes for the production; they are not published.`,
          'Delete everything from there on.',
        ),
      )
      break
    }
    if (isTag(block, 'p') && NOTE_LABEL.test(text)) {
      const rest = withoutNoteLines(block)
      problems.push(describeLabels(file, block))
      if (rest) kept.push(rest)
    } else kept.push(block)
  }
  return { blocks: kept, problems }
}

/** Drops closing lines of repository navigation, and rules that then stand at either end or side by side. */
export function trimEnds(blocks: Blocks): Blocks {
  let end = blocks.length
  while (end > 0) {
    const block = blocks[end - 1]
    const isNavigation =
      isTag(block, 'p') && textOfLines(block).every((line) => REPOSITORY_NAVIGATION.test(line))
    if (!isNavigation && !isTag(block, 'hr') && block?.type === 'element') break
    end--
  }
  const kept = blocks
    .slice(0, end)
    .filter(
      (block, index, all) =>
        block.type === 'element' && !(isTag(block, 'hr') && (index === 0 || isTag(all[index - 1], 'hr'))),
    )
  while (isTag(kept[0], 'hr')) kept.shift()
  return kept
}

/** Rules right before a heading say nothing that the heading does not. */
export function dropRulesBeforeHeadings(blocks: Blocks): Blocks {
  return blocks.filter(
    (block, index) =>
      !(isTag(block, 'hr') && (headingDepth(blocks[index + 1]) !== undefined || index === blocks.length - 1)),
  )
}

function withoutNoteLines(paragraph: Element): Element | undefined {
  const lines: ElementContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child)
      continue
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)?.push({ type: 'text', value })
    }
  }
  const kept = lines.filter((line) => !NOTE_LABEL.test(textOf(line)))
  if (kept.length === 0) return undefined
  const children = kept.flatMap((line, index): ElementContent[] =>
    index === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
  )
  return { ...paragraph, children }
}

function textOfLines(paragraph: Element): readonly string[] {
  return paragraph.children
    .map((child) => (child.type === 'text' ? child.value : isTag(child, 'br') ? '\n' : textOf(child)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function describeNotes(file: string, block: RootContent, message: string, hint: string): Problem {
  return {
    file,
    line: lineOf(block),
    column: 1,
    severity: 'warning',
    code: 'production-notes',
    message,
    hint,
  }
}

function describeLabels(file: string, paragraph: Element): Problem {
  const labels = textOfLines(paragraph)
    .flatMap((line) => NOTE_LABEL.exec(line)?.[0].replace(/\s*:$/, '') ?? [])
    .map((label) => `"${label}"`)
  return labels.length === 1
    ? describeNotes(
        file,
        paragraph,
        `${labels[0]} stands here for the production; it is not published.`,
        'Delete this line.',
      )
    : describeNotes(
        file,
        paragraph,
        `${labels.join(', ')} stand here for the production; they are not published.`,
        'Delete these lines.',
      )
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 38).trimEnd()}…`
}
