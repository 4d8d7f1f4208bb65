import type { Heading, Section } from '../model'
import type { Problem } from '../problem'
import { buildSketch } from '../sketch'
import { dropRepeatedTitle, dropRulesBeforeHeadings, removeProductionNotes, trimEnds } from './clean'
import { IdRegister, listSections, numberHeadings } from './headings'
import { parseMarkdown } from './markdown'
import { markCallouts, takeAnswer, takeCallToAction, takeRelated, wrap } from './parts'
import { headingDepth, isTag, type Root, textOf } from './tree'

/** A body after cleaning, before its links are resolved. */
export interface ParsedBody {
  /** Text of the first first-level heading, for documents that have their title there. */
  readonly firstHeading: string | undefined
  readonly answer: Root | undefined
  readonly tree: Root
  readonly related: Root | undefined
  readonly callToAction: Root | undefined
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  readonly wordCount: number
  /** What tells whether another text is the same; see `sketch.ts`. */
  readonly sketch: readonly number[]
}

interface BodySource {
  readonly text: string
  readonly file: string
  readonly firstLine: number
  /** The title from the front matter; undefined takes the first heading. */
  readonly title: string | undefined
  /** Whether the closing list of related articles is taken out (articles), or stays where it is. */
  readonly takesParts: boolean
}

/** Reads and cleans the Markdown of one document, as DESIGN describes for each kind; reports what it leaves out. */
export function parseBody({ text, file, firstLine, title, takesParts }: BodySource): {
  body: ParsedBody
  problems: readonly Problem[]
} {
  const parsed = parseMarkdown(text, file, firstLine)
  const problems = [...parsed.problems]
  const firstHeading = parsed.tree.children.find((block) => isTag(block, 'h1'))
  const name = title ?? (firstHeading ? textOf(firstHeading) : '')
  const notes = removeProductionNotes(dropRepeatedTitle(parsed.tree.children, name), file)
  problems.push(...notes.problems)
  const answer = takesParts
    ? takeAnswer(trimEnds(notes.blocks))
    : { part: undefined, rest: trimEnds(notes.blocks) }
  const invitation = takeCallToAction(trimEnds(answer.rest))
  const related = takesParts
    ? takeRelated(trimEnds(invitation.rest))
    : { part: undefined, rest: trimEnds(invitation.rest) }
  const secondInvitation = invitation.part
    ? { part: undefined, rest: related.rest }
    : takeCallToAction(trimEnds(related.rest))
  const register = new IdRegister()
  const main = numberHeadings(
    markCallouts(dropRulesBeforeHeadings(trimEnds(secondInvitation.rest))),
    register,
  )
  const list = related.part ? numberHeadings(related.part, register) : undefined
  const callToAction = invitation.part ?? secondInvitation.part
  const sections = listSections(main.blocks)
  const parts = [textOf(wrap(answer.part ?? [])), ...sections.flatMap(({ heading, text }) => [heading, text])]
  const body: ParsedBody = {
    firstHeading: firstHeading ? textOf(firstHeading) : undefined,
    answer: answer.part && answer.part.length > 0 ? wrap(answer.part) : undefined,
    tree: wrap(main.blocks),
    related: list ? wrap(list.blocks) : undefined,
    callToAction: callToAction
      ? wrap(callToAction.filter((block) => headingDepth(block) === undefined))
      : undefined,
    headings: main.headings,
    sections,
    wordCount: parts.reduce((sum, part) => sum + countWords(part), 0),
    sketch: buildSketch(parts.join(' ')),
  }
  return { body, problems }
}

/** Words are what stands between spaces and holds a letter or digit. */
function countWords(text: string): number {
  let count = 0
  for (const word of text.split(' ')) if (/[\p{L}\p{N}]/u.test(word)) count++
  return count
}
