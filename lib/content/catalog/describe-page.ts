import type { Body, PublicationState, Source } from '../model'
import type { ParsedDocument } from '../parse-document'
import type { Problem } from '../problem'
import type { CatalogContext } from './context'
import { at } from './cross-file'

/** The first sentences of a text, at most 158 characters, cut at a word. */
export function buildDescription(lines: string): string {
  const text = lines.replace(/\s*\n\s*/g, ' ')
  if (text.length <= 158) return text
  const cut = text.slice(0, 158)
  const sentence = /^(.{70,}[.!?])\s/.exec(`${cut} `)?.[1]
  if (sentence !== undefined && sentence.length < 158) return sentence
  return `${cut.replace(/\s+\S*$/, '').replace(/[\s,;:–-]+$/, '')}…`
}

/** Fields that every page has, from what was written and what can be derived without guessing. */
export function describePage(
  document: ParsedDocument,
  body: Body,
  state: PublicationState,
  context: CatalogContext,
) {
  const { fields } = document
  const opening =
    body.answer?.text ?? body.sections.find((section) => section.text !== '')?.text ?? document.title
  return {
    slug: document.slug,
    firstSlug: fields.aliases?.[0] ?? document.slug,
    file: document.file,
    title: document.title,
    seoTitle: fields.seo_title ?? `${document.title} | ${context.brand}`,
    description: fields.meta_description ?? buildDescription(opening),
    body,
    state,
    published: pastDay(fields.published, context),
    updated:
      pastDay(fields.updated, context) ??
      pastDay(fields.last_reviewed, context) ??
      pastDay(context.changedDays.get(document.file), context),
    license: fields.license,
    authors: fields.authors ?? [],
    sources: (fields.sources ?? []).map(
      (source): Source => ({
        author: source.author,
        year: source.year,
        title: source.title,
        publication: source.publication,
        url: source.url,
      }),
    ),
    noindex: fields.noindex ?? false,
    hash: document.hash,
  }
}

/** Days that have not come yet. They are reported and left out. */
export function checkDates(document: ParsedDocument, context: CatalogContext): readonly Problem[] {
  return (['published', 'updated', 'last_reviewed'] as const).flatMap((field) => {
    const day = document.fields[field]
    if (day === undefined || pastDay(day, context) !== undefined) return []
    return [
      at(
        document,
        [field],
        'warning',
        'date-in-future',
        `\`${field}\` is a day in the future; it is not shown.`,
        field === 'published' ? 'To publish later write `publish_at:`.' : 'Write the day of the change.',
      ),
    ]
  })
}

function pastDay(day: string | undefined, context: CatalogContext): string | undefined {
  return day !== undefined && new Date(day) <= context.now ? day : undefined
}
