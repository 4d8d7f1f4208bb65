import { z } from 'zod'
import { canonicalAddress, instant, isoDay, oneOf, slug, text, webAddress } from './fields'

/** States an editor can write; `approved` and `published` are public. */
export const STATES = ['draft', 'review', 'approved', 'published'] as const

const source = z.strictObject({
  author: text.meta({ description: 'Who wrote it, as it is cited.', examples: ['Kerr, Steven'] }),
  year: z
    .int()
    .min(1500)
    .max(2100)
    .meta({ description: 'Year of publication.', examples: [1975] }),
  title: text.meta({ description: 'Title of the work.' }),
  publication: text
    .optional()
    .meta({ description: 'Journal, publisher or site.', examples: ['Academy of Management Journal 18(4)'] }),
  url: webAddress
    .optional()
    .meta({ description: 'Where it can be read, best a DOI.', examples: ['https://doi.org/10.2307/255378'] }),
})

/** Fields that articles, dimensions and categories share; all optional. */
export const sharedFields = {
  seo_title: text.optional().meta({
    description: 'Title for search engines, up to 60 characters.',
    examples: ['Alignment vs Agreement | WattNext'],
  }),
  meta_description: text.optional().meta({ description: 'What a search result says, 70 to 160 characters.' }),
  canonical_url: canonicalAddress.optional().meta({
    description: 'Only when the original is on another site: its address.',
    examples: ['https://example.com/original'],
  }),
  status: oneOf(STATES)
    .optional()
    .meta({
      description: 'draft and review stay private; approved and published are public.',
      examples: ['draft'],
    }),
  draft: z
    .boolean()
    .optional()
    .meta({ description: 'true is read as status: draft.', examples: [true] }),
  publish_at: instant.optional().meta({
    description: 'Public from this instant on, with time zone.',
    examples: ['2026-03-01T09:00+01:00'],
  }),
  unpublish_at: instant.optional().meta({
    description: 'No longer public from this instant on, with time zone.',
    examples: ['2026-12-31T18:00Z'],
  }),
  published: isoDay.optional().meta({ description: 'Day of first publication.', examples: ['2026-02-05'] }),
  updated: isoDay
    .optional()
    .meta({ description: 'Day of the last change that a reader would notice.', examples: ['2026-02-05'] }),
  last_reviewed: isoDay
    .optional()
    .meta({ description: 'Day on which the text was last checked.', examples: ['2026-02-05'] }),
  authors: z
    .array(text)
    .optional()
    .meta({ description: 'Names of the authors.', examples: [['WattNext']] }),
  sources: z.array(source).optional().meta({ description: 'Works that the text relies on.' }),
  aliases: z
    .array(slug)
    .optional()
    .meta({ description: 'Former file names; their addresses lead here.', examples: [['old-name']] }),
  license: text
    .optional()
    .meta({ description: 'Licence of this text where it is not the licence of the site.' }),
  noindex: z
    .boolean()
    .optional()
    .meta({ description: 'true keeps the page out of search engines.', examples: [true] }),
  primary_topic: text.optional().meta({ description: 'Main topic, in words.' }),
  secondary_topic: text.optional().meta({ description: 'Second topic, in words.' }),
  audience: text.optional().meta({ description: 'Who the text is written for. Not published.' }),
  content_type: oneOf(['canonical-q-and-a', 'dimension-overview', 'category-overview'])
    .optional()
    .meta({ description: 'Marks the second dialect of front matter.' }),
  version: text.optional().meta({ description: 'Version of the text. Not published.', examples: ['v1.0'] }),
  concepts_used: z
    .array(text)
    .optional()
    .meta({ description: 'Concepts; they become tags of an article.', examples: [['Signal loss']] }),
  explicit_exclusions: text.optional().meta({ description: 'Internal; never published.' }),
} as const
