import { z } from 'zod'
import { articleSchema } from './article-schema'
import { categorySchema, dimensionSchema } from './dimension-schema'
import { REQUIRED_ARTICLE_FIELDS } from './required-fields'

export const FRONT_MATTER_KINDS = ['article', 'dimension', 'category'] as const
export type FrontMatterKind = (typeof FRONT_MATTER_KINDS)[number]

const SCHEMAS = { article: articleSchema, dimension: dimensionSchema, category: categorySchema }

/** The JSON Schema of one kind of front matter, made from the schema that checks it. */
export function buildJsonSchema(kind: FrontMatterKind): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(SCHEMAS[kind], { io: 'input' })
  const title = `Front matter of ${kind === 'article' ? 'an article' : `a ${kind}`}`
  return kind === 'article' ? { title, ...schema, ...ARTICLE_RULE } : { title, ...schema }
}

/** The second dialect, marked by `content_type`, needs its title alone. */
const ARTICLE_RULE = {
  if: { not: { required: ['content_type'] } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: REQUIRED_ARTICLE_FIELDS },
}
