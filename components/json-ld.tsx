import type { Thing } from 'schema-dts'
import { formatJsonLd } from '@/lib/seo/json-ld/format-json-ld'

/** What a page is, in the vocabulary of schema.org. */
export function JsonLd({ nodes }: { readonly nodes: readonly Thing[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is JSON without any `<`
      dangerouslySetInnerHTML={{ __html: formatJsonLd(nodes) }}
    />
  )
}
