import { buildComparable } from '../comparable'
import { memoizeObject } from '../memoize-object'
import { findNearest } from '../nearest'
import type { ParsedArticle, ParsedDocument } from '../parse-document'
import { findPlace } from '../places'
import type { Problem } from '../problem'
import { RESERVED_SLUGS } from '../slug'
import { routeOf } from './targets'

/** Aliases that another page owns, or that the site needs. Errors. */
export function checkAliases(documents: readonly ParsedDocument[]): readonly Problem[] {
  const owners = new Map(documents.map((document) => [routeOf(document.type, document.slug), document.file]))
  const problems: Problem[] = []
  for (const document of documents) {
    for (const [index, alias] of (document.fields.aliases ?? []).entries()) {
      const route = routeOf(document.type, alias)
      const owner = RESERVED_SLUGS.has(alias) ? 'the site itself' : owners.get(route)
      if (owner !== undefined) {
        problems.push(
          at(
            document,
            ['aliases', index],
            'error',
            'alias-duplicate',
            `The alias "${alias}" is taken by ${owner.includes('/') ? `\`${owner}\`` : owner}.`,
            'Delete it here, or rename the other.',
          ),
        )
      } else owners.set(route, document.file)
    }
  }
  return problems
}

/** Slugs in `related` and `not_related` that no article has. `broken` are routes of those that cannot be read. */
export function checkRelations(
  articles: readonly ParsedArticle[],
  broken: ReadonlySet<string>,
): readonly Problem[] {
  const slugs = new Set(articles.map((article) => article.slug))
  return articles.flatMap((article) =>
    (['related', 'not_related'] as const).flatMap((field) =>
      (article.fields[field] ?? []).flatMap((slug, index) => {
        if (slug === article.slug)
          return [
            at(
              article,
              [field, index],
              'warning',
              'relation-self',
              'The article names itself.',
              'Delete the entry.',
            ),
          ]
        if (slugs.has(slug) || broken.has(routeOf('article', slug))) return []
        const nearest = findNearest(slug, slugs)
        return [
          at(
            article,
            [field, index],
            'warning',
            'relation-dead',
            `There is no article "${slug}".`,
            nearest ? `Did you mean \`${nearest}\`?` : 'Delete the entry.',
          ),
        ]
      }),
    ),
  )
}

/** Titles, search titles and descriptions that two pages share: the second one is reported. */
export function checkUniqueness(
  documents: readonly ParsedDocument[],
  repeats: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  const problems: Problem[] = []
  const rules = [
    {
      path: ['title'],
      code: 'duplicate-title',
      what: 'title',
      // An article that repeats another is reported as that.
      value: (document: ParsedDocument) =>
        document.type === 'article' && repeats.has(document.slug) ? undefined : document.title,
    },
    {
      path: ['seo_title'],
      code: 'duplicate-seo-title',
      what: 'search title',
      value: (document: ParsedDocument) => document.fields.seo_title,
    },
    {
      path: ['meta_description'],
      code: 'duplicate-description',
      what: 'description',
      value: (document: ParsedDocument) => document.fields.meta_description,
    },
  ]
  for (const { path, code, what, value } of rules) {
    const ownersOf = { article: new Map<string, ParsedDocument>(), other: new Map<string, ParsedDocument>() }
    for (const document of documents) {
      const written = value(document)
      if (written === undefined) continue
      const owners = ownersOf[document.type === 'article' ? 'article' : 'other']
      const key = buildComparable(written)
      const owner = owners.get(key)
      if (owner)
        problems.push(
          at(
            document,
            path,
            'warning',
            code,
            `The ${what} is the same as in \`${owner.file}\`.`,
            code === 'duplicate-title'
              ? 'Merge the two, or ask each question in its own words.'
              : 'Write one for this page.',
          ),
        )
      else owners.set(key, document)
    }
  }
  return problems
}

/** Lengths that search results cut, and parts that a reader would miss. */
export const checkCompleteness = memoizeObject((document: ParsedDocument): readonly Problem[] => {
  const problems: Problem[] = []
  const { seo_title: seoTitle, meta_description: description } = document.fields
  if (seoTitle !== undefined && seoTitle.length > 60) {
    problems.push(
      at(
        document,
        ['seo_title'],
        'warning',
        'seo-title-length',
        `\`seo_title\` has ${seoTitle.length} characters; search results show about 60.`,
        'Shorten it.',
      ),
    )
  }
  if (description !== undefined && (description.length < 70 || description.length > 160)) {
    const side = description.length < 70 ? 'says too little' : 'is cut in search results'
    problems.push(
      at(
        document,
        ['meta_description'],
        'warning',
        'description-length',
        `\`meta_description\` has ${description.length} characters and ${side}.`,
        'Write 70 to 160 characters that answer the question.',
      ),
    )
  }
  for (const field of ['title', 'seo_title', 'meta_description'] as const) {
    if (!/^[“„«‘].*[”“»’]$/.test(document.fields[field] ?? '')) continue
    problems.push(
      at(
        document,
        [field],
        'warning',
        'typographic-quotes',
        `The quotes around \`${field}\` are typographic, so they are printed.`,
        'Write straight quotes (`"`), or none.',
      ),
    )
  }
  if (document.type !== 'article') return problems
  if (!document.body.answer) {
    problems.push(
      at(
        document,
        ['title'],
        'warning',
        'answer-missing',
        'The article has no answer.',
        'Add a heading `## Quick Answer` with one paragraph below it.',
      ),
    )
  }
  if (document.fields.dimension === undefined) {
    problems.push(
      at(
        document,
        ['dimension'],
        'warning',
        'dimension-missing',
        'The article belongs to no dimension.',
        'Add `dimension:` with the name of one.',
      ),
    )
  }
  if (document.fields.image !== undefined && document.fields.image_alt === undefined) {
    problems.push(
      at(
        document,
        ['image'],
        'warning',
        'image-alt-missing',
        'The picture has no description for those who cannot see it.',
        'Add `image_alt:`.',
      ),
    )
  }
  return problems
})

/** A problem at a field of a document. */
export function at(
  document: ParsedDocument,
  path: readonly PropertyKey[],
  severity: Problem['severity'],
  code: string,
  message: string,
  hint: string,
): Problem {
  return { file: document.file, ...findPlace(document.places, path), severity, code, message, hint }
}
