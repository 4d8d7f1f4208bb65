import { z } from 'zod'
import { text } from './fields'
import { sharedFields } from './shared-fields'

const order = z
  .int()
  .min(1)
  .optional()
  .meta({ description: 'Place in lists, from 1.', examples: [1] })
const summary = text.optional().meta({ description: 'One sentence for lists.' })

/** Front matter of a dimension. */
export const dimensionSchema = z.strictObject({
  title: text.meta({ description: 'Headline of the page.', examples: ['Strategic Alignment'] }),
  dimension: text.optional().meta({
    description: 'Name of the dimension where the title is a longer headline.',
    examples: ['Strategic Alignment'],
  }),
  category: text.optional().meta({
    description: 'Name of the category it belongs to.',
    examples: ['Organizational Culture & Strategy'],
  }),
  order,
  summary,
  ...sharedFields,
})

/** Front matter of a category; a category may have none. */
export const categorySchema = z.strictObject({
  title: text.optional().meta({ description: 'Name of the category; the first heading when left out.' }),
  order,
  summary,
  ...sharedFields,
})

export type DimensionFields = z.infer<typeof dimensionSchema>
export type CategoryFields = z.infer<typeof categorySchema>
