import { z } from 'zod'
import { memoizeObject } from '../memoize-object'
import type { Tag } from '../model'
import { findNearest } from '../nearest'
import type { ParsedArticle } from '../parse-document'
import { findPlace } from '../places'
import { compareText, type Problem } from '../problem'
import { buildSlug } from '../slug'
import { parseYaml } from '../yaml'

const FILE = 'tags.yaml'

const tagList = z.record(
  z.string(),
  z.strictObject({ label: z.string().min(1), introduction: z.string().min(1) }),
)

interface TagRegister {
  /** Every tag that a shown article names, by slug. */
  readonly bySlug: ReadonlyMap<string, Tag>
  readonly problems: readonly Problem[]
}

/** Labels as an article writes them: `tags`, then `concepts_used`. */
export const listTagLabels = memoizeObject((article: ParsedArticle): readonly string[] => [
  ...(article.fields.tags ?? []),
  ...(article.fields.concepts_used ?? []),
])

/** Slugs of its labels, each once. */
export const listTagSlugs = memoizeObject((article: ParsedArticle): readonly string[] => [
  ...new Set(listTagLabels(article).map(buildSlug)),
])

/**
 * The tags of all shown articles; how a hidden one spells a label does not count. With a `tags.yaml` the list is
 * closed: its labels rule, and a tag that is not in it is reported, in hidden articles too.
 */
export function buildTags(
  articles: readonly ParsedArticle[],
  shows: (article: ParsedArticle) => boolean,
  listText: string | undefined,
): TagRegister {
  const list = listText === undefined ? undefined : parseTagList(listText)
  const bySlug = new Map<string, Tag>()
  const problems = [...(list?.problems ?? [])]
  for (const article of articles) {
    const isShown = shows(article)
    for (const [index, label] of listTagLabels(article).entries()) {
      const slug = buildSlug(label)
      if (slug === '') continue
      const listed = list?.tags.get(slug)
      if (list && !listed) problems.push(describeUnlisted(article, index, label, list.tags))
      if (!isShown) continue
      const known = bySlug.get(slug)
      bySlug.set(slug, listed ?? chooseTag(known, { slug, label: formatLabel(label), introduction: '' }))
    }
  }
  return { bySlug, problems }
}

/** Of two spellings of one label the one with more capitals or spaces reads better; then by code unit. */
function chooseTag(known: Tag | undefined, found: Tag): Tag {
  if (!known || known.label === found.label) return known ?? found
  const weigh = (label: string): number => label.replace(/[^\p{Lu} ]/gu, '').length
  const difference = weigh(found.label) - weigh(known.label)
  return difference > 0 || (difference === 0 && compareText(found.label, known.label) < 0) ? found : known
}

function formatLabel(label: string): string {
  const spaced = /\s/.test(label) ? label : label.replace(/-+/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

function parseTagList(text: string): { tags: ReadonlyMap<string, Tag>; problems: readonly Problem[] } {
  const yaml = parseYaml(text, FILE, 1)
  if (yaml.value === undefined) return { tags: new Map(), problems: yaml.problems }
  const parsed = tagList.safeParse(yaml.value)
  if (parsed.success) {
    const tags = Object.entries(parsed.data).map(([slug, entry]) => [slug, { slug, ...entry }] as const)
    return { tags: new Map(tags), problems: [] }
  }
  const problems = parsed.error.issues.map((issue): Problem => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const path = unknown === undefined ? issue.path : [...issue.path, unknown]
    return {
      ...{ file: FILE, ...findPlace(yaml.keys, path), severity: 'error', code: 'tag-list' },
      message:
        unknown === undefined
          ? `The tag \`${String(path[0])}\` has no proper ${path.length > 1 ? `\`${String(path[1])}\`` : 'entry'}.`
          : `There is no field \`${unknown}\` in the list of tags.`,
      hint: 'Write below each tag, indented, `label: …` and `introduction: …`.',
    }
  })
  return { tags: new Map(), problems }
}

function describeUnlisted(
  article: ParsedArticle,
  index: number,
  label: string,
  tags: ReadonlyMap<string, Tag>,
): Problem {
  const count = article.fields.tags?.length ?? 0
  const nearest = findNearest(buildSlug(label), tags.keys())
  return {
    file: article.file,
    ...findPlace(article.places, index < count ? ['tags', index] : ['concepts_used', index - count]),
    severity: 'warning',
    code: 'tag-unlisted',
    message: `The tag "${label}" is not in \`tags.yaml\`.`,
    hint: nearest ? `Did you mean \`${nearest}\`?` : 'Use a tag of the list, or add this one to it.',
  }
}
