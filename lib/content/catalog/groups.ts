import { mapElements, textOf } from '../body/tree'
import { buildComparable } from '../comparable'
import type { ParsedCategory, ParsedDimension } from '../parse-document'
import { findPlace } from '../places'
import type { Problem } from '../problem'

interface Groups {
  /** Slug of the category by slug of the dimension. */
  readonly categoryOf: ReadonlyMap<string, string>
  /** Place of a dimension within its category, as its page lists it, from 1. */
  readonly placeOf: ReadonlyMap<string, number>
  /** The lowest number that a dimension of the category bears (`2. Trust`), by slug of the category. */
  readonly lowestNumberOf: ReadonlyMap<string, number>
  readonly problems: readonly Problem[]
}

/** Name of a category or dimension: without a leading number and a closing code in brackets. */
export function shortName(title: string): string {
  return title
    .replace(/^\s*\d+[.)]\s+/, '')
    .replace(/\s*\([A-Z]{2,5}\)\s*$/, '')
    .trim()
}

/**
 * Which category each dimension belongs to. The page of a category decides: the dimensions that it links to below
 * its headings are its own. Where no page lists a dimension, its front matter counts.
 */
export function findGroups(
  dimensions: readonly ParsedDimension[],
  categories: readonly ParsedCategory[],
): Groups {
  const problems: Problem[] = []
  const listed = new Map<string, { category: string; place: number }>()
  for (const category of categories) {
    for (const [index, slug] of listHeadingLinks(category).entries()) {
      if (!listed.has(slug)) listed.set(slug, { category: category.slug, place: index + 1 })
    }
  }
  const byName = new Map(
    categories.flatMap((category) =>
      [category.title, shortName(category.title), category.slug].map((name) => [
        buildComparable(name),
        category,
      ]),
    ),
  )
  const categoryOf = new Map<string, string>()
  for (const dimension of dimensions) {
    const written = dimension.fields.category
    const declared =
      written === undefined
        ? undefined
        : (byName.get(buildComparable(written)) ?? byName.get(buildComparable(shortName(written))))
    const found = listed.get(dimension.slug)?.category ?? declared?.slug
    if (found !== undefined) categoryOf.set(dimension.slug, found)
    const problem = describeGroup(
      dimension,
      declared,
      categories.find((category) => category.slug === found),
    )
    if (problem) problems.push(problem)
  }
  const placeOf = new Map([...listed].map(([slug, { place }]) => [slug, place]))
  return { categoryOf, placeOf, lowestNumberOf: findLowestNumbers(dimensions, categoryOf), problems }
}

function findLowestNumbers(
  dimensions: readonly ParsedDimension[],
  categoryOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>()
  for (const { slug, title, fields } of dimensions) {
    const category = categoryOf.get(slug)
    const number = /^\s*(\d+)[.)]\s/.exec(fields.dimension ?? title)?.[1]
    if (category === undefined || number === undefined) continue
    lowest.set(category, Math.min(Number(number), lowest.get(category) ?? Number.POSITIVE_INFINITY))
  }
  return lowest
}

function listHeadingLinks(category: ParsedCategory): readonly string[] {
  const slugs: string[] = []
  for (const block of category.body.tree.children) {
    if (block.type !== 'element' || !/^h[2-6]$/.test(block.tagName)) continue
    mapElements(block, (found) => {
      const slug =
        found.tagName === 'a'
          ? /(?:^|\/)dimensions\/([a-z0-9-]+)(?:\.md)?$/.exec(String(found.properties.href ?? ''))?.[1]
          : undefined
      if (slug !== undefined && textOf(found) !== '') slugs.push(slug)
      return undefined
    })
  }
  return slugs
}

function describeGroup(
  dimension: ParsedDimension,
  declared: ParsedCategory | undefined,
  found: ParsedCategory | undefined,
): Problem | undefined {
  const written = dimension.fields.category
  if (declared && declared === found) return undefined
  const base = {
    file: dimension.file,
    ...findPlace(dimension.places, ['category']),
    severity: 'warning' as const,
    code: 'dimension-category',
  }
  if (!found) {
    return {
      ...base,
      message:
        written === undefined
          ? 'The dimension belongs to no category.'
          : `There is no category "${written}".`,
      hint: 'Add `category:` with the title of one of the categories.',
    }
  }
  const name = shortName(found.title)
  if (written === undefined) return undefined
  return {
    ...base,
    message: `\`category\` says "${written}", but \`${found.file}\` lists this dimension; that page counts.`,
    hint: `Write \`category: "${name}"\`.`,
  }
}
