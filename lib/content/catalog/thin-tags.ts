import type { Article } from '../model'
import type { ParsedArticle } from '../parse-document'
import type { Problem } from '../problem'
import { buildSlug } from '../slug'
import { at } from './cross-file'
import { listTagSlugs } from './tags'

/** One problem for each tag of fewer than three articles that has no introduction, where it is first used. */
export function describeThinTags(
  documents: readonly ParsedArticle[],
  shown: readonly Article[],
  tags: ReadonlyMap<string, { readonly label: string; readonly introduction: string }>,
): readonly Problem[] {
  const counts = new Map<string, number>()
  for (const article of shown)
    for (const tag of article.tags) counts.set(tag.slug, (counts.get(tag.slug) ?? 0) + 1)
  return [...tags].flatMap(([slug, tag]) => {
    const count = counts.get(slug) ?? 0
    if (count >= 3 || tag.introduction !== '') return []
    const document = documents.find((candidate) => listTagSlugs(candidate).includes(slug))
    if (!document) return []
    const index = (document.fields.tags ?? []).findIndex((label) => buildSlug(label) === slug)
    const path =
      index >= 0
        ? ['tags', index]
        : [
            'concepts_used',
            (document.fields.concepts_used ?? []).findIndex((label) => buildSlug(label) === slug),
          ]
    return [
      at(
        document,
        path,
        'warning',
        'tag-thin',
        `Only ${count} ${count === 1 ? 'article has' : 'articles have'} the tag "${tag.label}"; its page is kept out of search engines.`,
        'Use a tag that other articles share, or give it an introduction in `tags.yaml`.',
      ),
    ]
  })
}
