import { type Element, element, headingDepth, isElement, isTag, type RootContent, textOf } from './tree'

type Blocks = readonly RootContent[]

const ANSWER = /^(quick|short) answer:?$/i
const BOLD_ANSWER = /^(quick|short) answer\s*:?\s*$/i
const RELATED = /^related (content|questions|articles|reading|insights)\W*$/i
const REPOSITORY_LISTS = /^(related dimensions|see also)\s*:?$/i
const LEARN_MORE = /^(learn more|next steps? with .*)$/i

interface Split {
  readonly part: Blocks | undefined
  readonly rest: Blocks
}

/** Takes out the answer: below a heading `Quick Answer` or `Short Answer`, or after the same words in bold. */
export function takeAnswer(blocks: Blocks): Split {
  const at = blocks.findIndex((block) => headingDepth(block) !== undefined && ANSWER.test(plain(block)))
  if (at >= 0) {
    const end = endOfPart(blocks, at + 1, 6)
    return { part: blocks.slice(at + 1, end), rest: [...blocks.slice(0, at), ...blocks.slice(end)] }
  }
  const bold = blocks.findIndex((block) => isTag(block, 'p') && BOLD_ANSWER.test(boldLead(block)))
  const paragraph = blocks[bold]
  if (!isTag(paragraph, 'p')) return { part: undefined, rest: blocks }
  const [, next, ...others] = paragraph.children
  const lead = next?.type === 'text' ? { ...next, value: next.value.replace(/^[\s:]+/, '') } : next
  const remaining = lead ? [lead, ...others] : others
  if (textOf(remaining) !== '') {
    return {
      part: [{ ...paragraph, children: remaining }],
      rest: blocks.filter((_, index) => index !== bold),
    }
  }
  const following = blocks[bold + 1]
  const part = isTag(following, 'p') ? [following] : undefined
  return {
    part,
    rest: blocks.filter((_, index) => index !== bold && (part === undefined || index !== bold + 1)),
  }
}

/** Takes out the closing list of related articles with its heading, wherever it stands. */
export function takeRelated(blocks: Blocks): Split {
  const at = blocks.findIndex(
    (block) => RELATED.test(plain(block)) && (headingDepth(block) !== undefined || isTag(block, 'p')),
  )
  const repository = blocks.findIndex((block) => isTag(block, 'p') && REPOSITORY_LISTS.test(textOf(block)))
  if (at < 0 && repository < 0) return { part: undefined, rest: blocks }
  const start = at >= 0 ? at : repository
  const end = endOfPart(blocks, start + 1, headingDepth(blocks[start]) ?? 6)
  return { part: blocks.slice(start, end), rest: [...blocks.slice(0, start), ...blocks.slice(end)] }
}

/** Takes out the closing invitation: the last paragraphs below a rule or `Learn More`, if they link out and ask. */
export function takeCallToAction(blocks: Blocks): Split {
  let start = blocks.length
  while (start > 0 && isTag(blocks[start - 1], 'p')) start--
  const part = blocks.slice(start)
  const before = blocks[start - 1]
  const isLearnMore = headingDepth(before) !== undefined && LEARN_MORE.test(plain(before))
  const invites =
    part.length > 0 &&
    part.length <= 3 &&
    part.some(linksOut) &&
    (isLearnMore || (isTag(before, 'hr') && asks(part)))
  if (!invites) return { part: undefined, rest: blocks }
  return { part, rest: blocks.slice(0, start - 1) }
}

function endOfPart(blocks: Blocks, start: number, depth: number): number {
  for (let index = start; index < blocks.length; index++) {
    const found = headingDepth(blocks[index])
    if (isTag(blocks[index], 'hr') || (found !== undefined && found <= depth)) return index
  }
  return blocks.length
}

function plain(block: RootContent | undefined): string {
  return block === undefined || block.type === 'doctype' ? '' : textOf(block).replace(/\*+/g, '').trim()
}

function boldLead(paragraph: Element): string {
  const [first, second] = paragraph.children
  if (!isTag(first, 'strong')) return ''
  const lead = textOf(first)
  return lead.endsWith(':') || (second?.type === 'text' && second.value.trimStart().startsWith(':'))
    ? lead
    : ''
}

function asks(part: Blocks): boolean {
  const lead = part[0]
  return isTag(lead, 'p') && isTag(lead.children[0], 'strong') && textOf(lead.children[0]).endsWith('?')
}

function linksOut(block: RootContent): boolean {
  if (!isElement(block)) return false
  if (isTag(block, 'a')) return /^https?:/.test(String(block.properties.href ?? ''))
  return block.children.some((child) => isElement(child) && linksOut(child))
}

/** Puts blocks into a root of their own. */
export function wrap(blocks: Blocks): { type: 'root'; children: RootContent[] } {
  return { type: 'root', children: [...blocks] }
}

/** A quotation that starts with `[!NOTE]` and the like becomes a labelled callout. */
export function markCallouts(blocks: Blocks): Blocks {
  return blocks.map((block) => {
    if (!isTag(block, 'blockquote')) return block
    const paragraph = block.children.find((child) => isElement(child))
    const first = isTag(paragraph, 'p') ? paragraph.children[0] : undefined
    const match =
      first?.type === 'text'
        ? /^\[!(note|tip|important|warning|caution|example)\][ \t]*\n?/i.exec(first.value)
        : null
    if (!match || !isTag(paragraph, 'p') || first?.type !== 'text') return block
    const kind = (match[1] ?? 'note').toLowerCase()
    const rest = {
      ...paragraph,
      children: [{ ...first, value: first.value.slice(match[0].length) }, ...paragraph.children.slice(1)],
    }
    const label = element('p', [{ type: 'text', value: kind.charAt(0).toUpperCase() + kind.slice(1) }], {
      className: ['callout-label'],
    })
    const others = block.children.filter((child) => child !== paragraph)
    const body = textOf(rest) === '' ? others : [rest, ...others]
    return {
      ...element('aside', [label, ...body], {
        className: ['callout', `callout-${kind}`],
        role: 'note',
      }),
      ...(block.position ? { position: block.position } : {}),
    }
  })
}
