import { z } from 'zod'
import { DIFFICULTIES, KINDS } from '../model'
import { indicators, oneOf, readingTime, slug, text } from './fields'
import { sharedFields } from './shared-fields'

/** Front matter of an article, both dialects; which fields are required where is in `required-fields.ts`. */
export const articleSchema = z.strictObject({
  title: text.meta({
    description: 'The question, as a reader would ask it.',
    examples: ["What's the difference between alignment and agreement?"],
  }),
  dimension: text
    .optional()
    .meta({ description: 'Name of its dimension.', examples: ['Strategic Alignment'] }),
  category: oneOf(KINDS)
    .optional()
    .meta({ description: 'Kind of question.', examples: ['Foundational Understanding'] }),
  tags: z
    .array(text)
    .optional()
    .meta({ description: 'Tags, lower case with hyphens.', examples: [['alignment', 'decision-rights']] }),
  difficulty: oneOf(DIFFICULTIES)
    .optional()
    .meta({ description: 'How much a reader has to know.', examples: ['foundational'] }),
  reading_time: readingTime
    .optional()
    .meta({ description: 'Minutes; counted from the text when left out.', examples: ['4 min'] }),
  related_indicators: indicators
    .optional()
    .meta({ description: 'Numbers of indicators, ranges allowed.', examples: [['1-14']] }),
  related: z
    .array(slug)
    .optional()
    .meta({
      description: 'Articles to show first as related, in this order.',
      examples: [['strategy-to-behavior']],
    }),
  not_related: z.array(slug).optional().meta({ description: 'Articles never to show as related.' }),
  asked_as: z
    .array(text)
    .optional()
    .meta({
      description: 'Other ways a reader would ask this; for search.',
      examples: [['everyone nods but nothing changes']],
    }),
  image: text.optional().meta({
    description: 'Picture for the article, a path beside the file.',
    examples: ['./images/map.png'],
  }),
  image_alt: text.optional().meta({ description: 'What the picture shows.' }),
  ...sharedFields,
})

export type ArticleFields = z.infer<typeof articleSchema>
