import { createHash } from 'node:crypto'
import { type ParsedBody, parseBody } from './body/parse-body'
import { parseBytes } from './decode'
import { type FrontMatter, parseFrontMatter } from './front-matter'
import type { Places } from './places'
import type { Problem } from './problem'
import { type ArticleFields, articleSchema } from './schema/article-schema'
import {
  type CategoryFields,
  categorySchema,
  type DimensionFields,
  dimensionSchema,
} from './schema/dimension-schema'
import { parseFields } from './schema/field-problems'
import { REQUIRED_ARTICLE_FIELDS } from './schema/required-fields'
import type { ParsedYaml } from './yaml'

interface Parsed<Type extends string, Fields> {
  readonly type: Type
  readonly slug: string
  readonly file: string
  readonly title: string
  readonly fields: Fields
  readonly body: ParsedBody
  /** First 16 hex digits of the SHA-256 of the file. */
  readonly hash: string
  /** Where its fields stand. */
  readonly places: Places
}

export type ParsedArticle = Parsed<'article', ArticleFields>
export type ParsedDimension = Parsed<'dimension', DimensionFields>
export type ParsedCategory = Parsed<'category', CategoryFields>
export type ParsedDocument = ParsedArticle | ParsedDimension | ParsedCategory

/** A file of the content directory, as read. */
export interface ContentFile {
  readonly type: ParsedDocument['type']
  readonly slug: string
  /** Relative to the content directory. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface ParseResult {
  /** Undefined when an error makes the document unusable. */
  readonly document: ParsedDocument | undefined
  readonly problems: readonly Problem[]
}

/** Reads one document: encoding, front matter, fields, body. Every problem of the file is reported, not only the first. */
export function parseDocument(source: ContentFile): ParseResult {
  const decoded = parseBytes(source.bytes, source.file)
  if (decoded.text === undefined) return { document: undefined, problems: decoded.problems }
  const front = parseFrontMatter(decoded.text, source.file)
  const checked = checkFields(source, front)
  const title = checked.fields?.title
  const { body, problems } = parseBody({
    text: front.body,
    file: source.file,
    firstLine: front.bodyLine,
    title,
    takesParts: source.type === 'article',
  })
  const all = [...decoded.problems, ...front.problems, ...checked.problems, ...problems]
  const name = title ?? body.firstHeading
  if (checked.fields && name === undefined) all.push(missingTitle(source.file))
  if (!checked.fields || name === undefined || all.some((problem) => problem.severity === 'error'))
    return { document: undefined, problems: all }
  const hash = createHash('sha256').update(source.bytes).digest('hex').slice(0, 16)
  return {
    document: {
      ...checked,
      slug: source.slug,
      file: source.file,
      title: name.trim(),
      body,
      hash,
      places: front.yaml?.values ?? {},
    } as ParsedDocument,
    problems: all,
  }
}

type CheckedFields =
  | {
      readonly type: 'article'
      readonly fields: ArticleFields | undefined
      readonly problems: readonly Problem[]
    }
  | {
      readonly type: 'dimension'
      readonly fields: DimensionFields | undefined
      readonly problems: readonly Problem[]
    }
  | {
      readonly type: 'category'
      readonly fields: CategoryFields | undefined
      readonly problems: readonly Problem[]
    }

function checkFields(source: ContentFile, front: FrontMatter): CheckedFields {
  const { type, file } = source
  const { yaml } = front
  if (yaml === undefined) {
    if (type === 'category' && front.problems.length === 0) return { type, fields: {}, problems: [] }
    return {
      type,
      fields: undefined,
      problems: front.problems.length === 0 ? [missingFrontMatter(file)] : [],
    }
  }
  if (type !== 'category' && yaml.value !== undefined && Object.keys(yaml.value).length === 0)
    return { type, fields: undefined, problems: [emptyFrontMatter(file)] }
  if (type === 'article') return { type, ...parseFields(yaml, articleSchema, file, requiredFields(yaml)) }
  if (type === 'dimension') return { type, ...parseFields(yaml, dimensionSchema, file, ['title']) }
  return { type, ...parseFields(yaml, categorySchema, file, []) }
}

function requiredFields(yaml: ParsedYaml): readonly string[] {
  return yaml.value?.content_type === undefined ? REQUIRED_ARTICLE_FIELDS : ['title']
}

function missingFrontMatter(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error' as const, code: 'front-matter-missing' },
    message: 'The file has no front matter.',
    hint: 'Start it with a line `---`, the fields (`title: …`), and another line `---`.',
  }
}

function emptyFrontMatter(file: string): Problem {
  return {
    ...missingFrontMatter(file),
    message: 'The front matter has no fields.',
    hint: 'Write them between the two lines `---`, one `name: value` per line.',
  }
}

function missingTitle(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error' as const, code: 'field-missing' },
    message: 'The page has no title.',
    hint: 'Start it with a heading, for example `# Organizational Culture & Strategy`.',
  }
}
