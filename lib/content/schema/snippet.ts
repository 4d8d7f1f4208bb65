import { z } from 'zod'
import { buildJsonSchema } from './json-schema'

const property = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
})
const objectSchema = z.object({ properties: z.record(z.string(), property) })

export type FieldProperty = z.infer<typeof property>

/** The fields of an article as JSON Schema describes them, in order. */
export function listArticleProperties(): readonly (readonly [string, FieldProperty])[] {
  return Object.entries(objectSchema.parse(buildJsonSchema('article')).properties)
}

const NEW_ARTICLE = [
  'title',
  'status',
  'dimension',
  'category',
  'difficulty',
  'tags',
  'meta_description',
  'asked_as',
]

/** Snippets for VS Code: a new article, and each field with its allowed values or an example. */
export function buildSnippets(): Readonly<Record<string, unknown>> {
  const properties = listArticleProperties()
  const byName = new Map(properties)
  const lines = NEW_ARTICLE.flatMap((name, index) => {
    const field = byName.get(name)
    return field ? [`${name}: ${formatSlot(field, index + 1)}`] : []
  })
  const article = {
    scope: 'markdown',
    prefix: 'article',
    description: 'A new article',
    body: ['---', ...lines, '---', '', '## Quick Answer', '', '$0'],
  }
  const fields = properties.map(([name, field]) => [
    `Field ${name}`,
    {
      scope: 'markdown',
      prefix: `field-${name}`,
      description: field.description ?? name,
      body: [`${name}: ${formatSlot(field, 1)}`],
    },
  ])
  return { 'New article': article, ...Object.fromEntries(fields) }
}

function formatSlot(field: FieldProperty, place: number): string {
  if (field.enum)
    return `\${${place}|${field.enum.map((value) => value.replace(/[,|\\]/g, '\\$&')).join(',')}|}`
  const example = field.examples?.[0]
  const text = Array.isArray(example)
    ? `[${example.join(', ')}]`
    : typeof example === 'string'
      ? JSON.stringify(example)
      : String(example ?? '')
  return `\${${place}:${text.replace(/[$}\\]/g, '\\$&')}}`
}
