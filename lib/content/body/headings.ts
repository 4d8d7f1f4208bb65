import type { Heading, Section } from '../model'
import { buildSlug } from '../slug'
import { type Element, headingDepth, isElement, isTag, type RootContent, textOf } from './tree'

type Blocks = readonly RootContent[]

/** Ids that the page itself uses. */
const TAKEN = [
  'answer',
  'related',
  'main',
  'search',
  'search-results',
  'contents',
  'sources',
  'cite',
  'top',
  'share',
  'questions',
  'map',
]

/** Gives out ids made from text, each once; a text that repeats gets `-2`, `-3`, … */
export class IdRegister {
  private readonly used = new Set<string>(TAKEN)

  claim(text: string): string {
    const base = buildSlug(text) || 'section'
    let id = base
    for (let count = 2; this.used.has(id); count++) id = `${base}-${count}`
    this.used.add(id)
    return id
  }
}

/** The blocks with continuous heading levels from h2 on and an id on each heading. */
export function numberHeadings(
  blocks: Blocks,
  register: IdRegister,
): { blocks: Blocks; headings: readonly Heading[] } {
  const headings: Heading[] = []
  const above: number[] = []
  const numbered = blocks.map((block) => {
    const written = headingDepth(block)
    if (written === undefined || !isElement(block)) return block
    while ((above.at(-1) ?? 0) >= written) above.pop()
    above.push(written)
    const depth = Math.min(6, above.length + 1)
    const children = dropLooseMarks(unwrapBold(block))
    const text = textOf({ ...block, children })
    const id = register.claim(text)
    headings.push({ id, depth, text })
    return { ...block, tagName: `h${depth}`, children, properties: { ...block.properties, id } }
  })
  return { blocks: numbered, headings }
}

/** A heading that is bold as a whole says so once. */
function unwrapBold(heading: Element): Element['children'] {
  const [only, ...others] = heading.children
  return others.length === 0 && isTag(only, 'strong') ? only.children : heading.children
}

/** A `**` that opens or closes nothing says nothing in a heading, which is bold anyway. */
function dropLooseMarks(children: Element['children']): Element['children'] {
  return children.map((child) =>
    child.type === 'text' && child.value.includes('**')
      ? { ...child, value: child.value.replaceAll('**', '') }
      : child,
  )
}

/** The plain text between headings, in order; paragraphs, entries of lists and cells of tables on lines of their own. */
export function listSections(blocks: Blocks): readonly Section[] {
  const sections: { id: string; heading: string; parts: string[] }[] = [{ id: '', heading: '', parts: [] }]
  for (const block of blocks) {
    if (headingDepth(block) !== undefined && isElement(block)) {
      sections.push({ id: String(block.properties.id ?? ''), heading: textOf(block), parts: [] })
    } else if (block.type !== 'doctype') sections.at(-1)?.parts.push(listEntries(block).join('\n'))
  }
  return sections
    .map(({ id, heading, parts }) => ({ id, heading, text: parts.filter((part) => part !== '').join('\n') }))
    .filter((section) => section.id !== '' || section.text !== '')
}

/** What a block says, entry by entry, so that what stands side by side does not run together. */
function listEntries(block: Blocks[number]): readonly string[] {
  if (!isTag(block, 'ul', 'ol', 'table', 'thead', 'tbody', 'tr')) return [textOf(block)]
  return block.children.flatMap(listEntries).filter((text) => text !== '')
}
