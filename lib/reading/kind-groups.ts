import type { Article, Kind } from '@/lib/content/model'
import { KINDS } from '@/lib/content/model'

/** The question that all questions of a kind ask. */
export const KIND_QUESTIONS = {
  'Foundational Understanding': 'What is it?',
  'Diagnosis & Patterns': 'Why does it happen?',
  'Translation & Execution': 'How do you do it?',
  'Systems & Measurement': 'How do you know?',
  'Scaling & Maintenance': 'How does it last?',
} as const satisfies Record<Kind, string>

/** Articles by kind in learning order, those of no kind last; each group keeps the order it was given. */
export function groupByKind(
  articles: readonly Article[],
): readonly { readonly kind: Kind | undefined; readonly articles: readonly Article[] }[] {
  return [...KINDS, undefined]
    .map((kind) => ({ kind, articles: articles.filter((article) => article.kind === kind) }))
    .filter((group) => group.articles.length > 0)
}
