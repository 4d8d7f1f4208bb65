import { buildJsonSchema, FRONT_MATTER_KINDS } from '@/lib/content/schema/json-schema'
import { buildSnippets } from '@/lib/content/schema/snippet'

/** Files that are made from the schemas of the front matter, with their text. */
export function listGeneratedFiles(): readonly (readonly [path: string, text: string])[] {
  return [
    ...FRONT_MATTER_KINDS.map(
      (kind) => [`schema/${kind}.schema.json`, format(buildJsonSchema(kind))] as const,
    ),
    ['.vscode/knowledge-base.code-snippets', format(buildSnippets())],
  ]
}

function format(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
