import { isTag, lineOf, textOf } from '../body/tree'
import type { PublicationState } from '../model'
import type { ParsedDocument } from '../parse-document'
import type { Problem } from '../problem'
import { PLACEHOLDER_ANSWER } from '../source/build-stub'

/** The sentence of a new article that stands where its answer belongs, unless the article is still being written. */
export function checkPlaceholder(document: ParsedDocument, state: PublicationState): readonly Problem[] {
  if (state === 'draft' || state === 'review') return []
  const paragraph = document.body.answer?.children.find(
    (block) => isTag(block, 'p') && textOf(block) === PLACEHOLDER_ANSWER,
  )
  if (!paragraph) return []
  return [
    {
      ...{ file: document.file, line: lineOf(paragraph), column: 1 },
      severity: 'warning',
      code: 'answer-placeholder',
      message: 'The answer is still the sentence that stands in every new article.',
      hint: 'Write the answer in its place, or `status: draft` at the top until there is one.',
    },
  ]
}
