import type { z } from 'zod'

/** `, for example `name: value``, from the example in a schema; empty where it has none. */
export function formatExample(schema: z.ZodObject, name: string): string {
  const field: unknown = schema.shape[name]
  const meta = isDescribed(field) ? field.meta() : undefined
  const example: unknown = Array.isArray(meta?.examples) ? meta.examples[0] : undefined
  if (example === undefined) return ''
  return `, for example \`${name}: ${Array.isArray(example) ? `[${example.join(', ')}]` : quoteIfNeeded(String(example))}\``
}

function quoteIfNeeded(text: string): string {
  return /[:#'"?]/.test(text) && !/^\d{4}-/.test(text) ? `"${text}"` : text
}

function isDescribed(field: unknown): field is { meta: () => { examples?: unknown } | undefined } {
  return typeof field === 'object' && field !== null && 'meta' in field && typeof field.meta === 'function'
}
