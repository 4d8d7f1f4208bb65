import { lstatSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_FILE_BYTES } from './decode'
import { ParseCache } from './parse-cache'
import type { ContentFile, ParseResult } from './parse-document'
import { compareText, type Problem } from './problem'
import { buildSlug, isSlug, RESERVED_SLUGS } from './slug'

/** Folders of a content directory, and what the files in them are. */
export const FOLDERS = {
  articles: 'article',
  questions: 'article',
  'canonical-q-and-a': 'article',
  dimensions: 'dimension',
  categories: 'category',
} as const satisfies Record<string, ContentFile['type']>

export interface ContentFiles {
  readonly results: readonly ParseResult[]
  /** Pictures and other files beside the documents, relative to the content directory. */
  readonly media: ReadonlySet<string>
  /** Text of `tags.yaml` and `thesaurus.yaml`, where they exist. */
  readonly extras: ReadonlyMap<string, string>
  /** Milliseconds since 1970 of the last change, by file. */
  readonly changedAt: ReadonlyMap<string, number>
  readonly problems: readonly Problem[]
}

/** Reads every document of a content directory; a file that fails is a problem of that file alone. */
export async function readContent(directory: string, cache = new ParseCache()): Promise<ContentFiles> {
  const problems: Problem[] = []
  const media = new Set<string>()
  const results: ParseResult[] = []
  const taken = new Map<string, string>()
  const changedAt = new Map<string, number>()
  for (const [folder, type] of Object.entries(FOLDERS)) {
    const names = await listFiles(join(directory, folder), folder, media, problems)
    const parsed = await Promise.all(
      names.map(async (name) => {
        const file = `${folder}/${name}`
        const slug = name.slice(0, -'.md'.length)
        const refusal = checkName(file, slug, `${type}/${slug.toLowerCase()}`, taken)
        if (refusal) return { document: undefined, problems: [refusal] }
        return readOne(join(directory, file), { type, slug, file }, cache, changedAt)
      }),
    )
    results.push(...parsed)
  }
  if (results.length === 0 && problems.length === 0) problems.push(describeEmpty())
  return { results, media, extras: await readExtras(directory), changedAt, problems }
}

async function readOne(
  path: string,
  source: Omit<ContentFile, 'bytes'>,
  cache: ParseCache,
  changedAt: Map<string, number>,
): Promise<ParseResult> {
  const refuse = (code: string, message: string, hint: string): ParseResult => ({
    document: undefined,
    problems: [{ file: source.file, line: 1, column: 1, severity: 'error', code, message, hint }],
  })
  try {
    // One by one: for thousands of files this takes a tenth of the time of as many promises.
    const stats = lstatSync(path)
    changedAt.set(source.file, stats.mtimeMs)
    if (stats.isSymbolicLink())
      return refuse(
        'symlink',
        'The file is a symbolic link; links are not followed.',
        'Put the file itself here.',
      )
    if (!stats.isFile())
      return refuse('not-a-file', 'This is a device or a pipe, not a file.', 'Delete it, or rename it.')
    if (stats.size > MAX_FILE_BYTES) {
      return refuse(
        'file-too-large',
        `The file has ${formatSize(stats.size)}; at most ${formatSize(MAX_FILE_BYTES)} are read.`,
        'Split it, or take out what is not text.',
      )
    }
    return await cache.parse(path, `${stats.mtimeMs}:${stats.ctimeMs}:${stats.size}:${stats.ino}`, source)
  } catch (error) {
    if (error instanceof RangeError)
      return refuse(
        'too-complex',
        'The file is nested too deeply to be read.',
        'Simplify its lists, quotations and emphasis.',
      )
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    if (reason === 'unknown reason') throw error
    return refuse(
      'unreadable',
      `The file cannot be read (${reason}).`,
      'Check that it exists and may be read.',
    )
  }
}

function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

async function listFiles(
  path: string,
  folder: string,
  media: Set<string>,
  problems: Problem[],
): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  const names: string[] = []
  for (const entry of entries.sort((a, b) => compareText(b.name, a.name))) {
    if (entry.name.startsWith('.') || /^(readme|index)\.md$/i.test(entry.name)) continue
    if (entry.isDirectory() && entry.name.endsWith('.md'))
      problems.push(describeFolder(`${folder}/${entry.name}`))
    else if (entry.isDirectory())
      await listMedia(join(path, entry.name), `${folder}/${entry.name}`, media, problems)
    else if (entry.name.endsWith('.md')) names.push(entry.name)
    else if (/\.(mdx|markdown|md\w*)$/i.test(entry.name))
      problems.push(describeUnread(`${folder}/${entry.name}`, 'Only files that end in `.md` are read.'))
    else if (entry.isFile()) media.add(`${folder}/${entry.name}`)
  }
  return names
}

async function listMedia(
  path: string,
  folder: string,
  media: Set<string>,
  problems: Problem[],
): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const file = `${folder}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await listMedia(join(path, entry.name), file, media, problems)
    else if (/\.mdx?$/i.test(entry.name))
      problems.push(describeUnread(file, 'Documents in subfolders are not published.'))
    else if (entry.isFile()) media.add(file)
  }
}

async function readExtras(directory: string): Promise<ReadonlyMap<string, string>> {
  const extras = new Map<string, string>()
  for (const name of ['tags.yaml', 'thesaurus.yaml']) {
    const text = await readFile(join(directory, name), 'utf8').catch(() => undefined)
    if (text !== undefined) extras.set(name, text)
  }
  return extras
}

function checkName(file: string, slug: string, key: string, taken: Map<string, string>): Problem | undefined {
  const base = { file, line: 1, column: 1, severity: 'error' as const }
  const other = taken.get(key)
  taken.set(key, other ?? file)
  if (other !== undefined) {
    return {
      ...base,
      code: 'slug-duplicate',
      message: `The name "${slug}" is taken by \`${other}\`.`,
      hint: 'Rename or delete one of the two files.',
    }
  }
  if (RESERVED_SLUGS.has(slug.toLowerCase())) {
    return {
      ...base,
      code: 'slug-reserved',
      message: `The name "${slug}" is reserved for a page of the site.`,
      hint: 'Rename the file.',
    }
  }
  if (!isSlug(slug)) {
    const better = buildSlug(slug).replace(/[^a-z0-9-]/g, '')
    return {
      ...base,
      code: 'slug-form',
      message: `The file name "${slug}.md" cannot be an address.`,
      hint: better ? `Rename it to \`${better}.md\`.` : 'Use lower case letters, digits and hyphens.',
    }
  }
  return undefined
}

function describeUnread(file: string, message: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'warning',
    code: 'not-read',
    message,
    hint: 'Move the file, or change its ending.',
  }
}

function describeFolder(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error' as const, code: 'not-a-file' },
    message: 'The name ends in `.md`, but this is a folder.',
    hint: 'Rename the folder, or put the file itself here.',
  }
}

function describeEmpty(): Problem {
  return {
    ...{ file: 'articles', line: 1, column: 1, severity: 'error' as const, code: 'no-content' },
    message: 'The content directory holds no articles.',
    hint: 'Put Markdown files into `articles/`, or point CONTENT_DIR to another directory.',
  }
}
