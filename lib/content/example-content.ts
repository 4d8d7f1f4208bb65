import { buildCatalog, type CatalogResult } from './catalog/build-catalog'
import type { CatalogContext } from './catalog/context'
import { type ParseResult, parseDocument } from './parse-document'
import type { Problem } from './problem'
import { type ContentFiles, FOLDERS } from './read-content'

interface Options extends Partial<CatalogContext> {
  /** Pictures beside the documents. */
  readonly media?: readonly string[]
  /** Text of `tags.yaml`. */
  readonly tagList?: string
}

/** Front matter and text of an article that nothing is wrong with, but for what is given. */
export function writeExample(fields = '', body = ''): string {
  const lines = [
    'title: Why do plans slip?',
    'dimension: Trust',
    'category: Diagnosis & Patterns',
    'difficulty: advanced',
  ]
  return `---\n${[...lines, ...(fields === '' ? [] : [fields])].join('\n')}\n---\n**Quick Answer:** Nobody owns the date.\n\n${body}`
}

/** The dimension that examples belong to. */
export const EXAMPLE_DIMENSION = {
  'dimensions/trust.md': '---\ntitle: Trust\ncategory: Culture\n---\nText.\n',
  'categories/culture.md': '---\ntitle: Culture\n---\nText.\n',
}

/** Parses one document as if it were a file. */
export function parseExample(file: string, text: string | Uint8Array): ParseResult {
  const [folder = '', name = ''] = file.split('/')
  const type = Object.entries(FOLDERS).find(([known]) => known === folder)?.[1]
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return parseDocument({ type: type ?? 'article', slug: name.replace(/\.md$/, ''), file, bytes })
}

/** A catalog of documents written in a test: text by file. */
export function buildExample(
  documents: Readonly<Record<string, string>>,
  options: Options = {},
): CatalogResult {
  const { media = [], tagList, ...context } = options
  const files: ContentFiles = {
    results: Object.entries(documents).map(([file, text]) => parseExample(file, text)),
    media: new Set(media),
    extras: new Map(tagList === undefined ? [] : [['tags.yaml', tagList]]),
    changedAt: new Map(),
    problems: [],
  }
  return buildCatalog(files, {
    mode: 'public',
    now: new Date('2026-03-01T12:00:00Z'),
    brand: 'Example',
    siteUrl: 'https://example.org',
    ownHosts: new Set(['example.org']),
    changedDays: new Map(),
    ...context,
  })
}

/** A problem on one line: `articles/a.md:2:8 error code | message | hint`. */
export function formatProblemLine({ file, line, column, severity, code, message, hint }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${code} | ${message} | ${hint}`
}
