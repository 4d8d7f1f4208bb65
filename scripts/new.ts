import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { shortName } from '@/lib/content/catalog/groups'
import { suggestFrom } from '@/lib/content/nearest'
import { FOLDERS, readContent } from '@/lib/content/read-content'
import { buildSlug, isSlug, RESERVED_SLUGS } from '@/lib/content/slug'
import { buildStub } from '@/lib/content/source/build-stub'
import { readEnvironment } from '@/lib/site/environment'
import { runCommand } from './command'
import { createFile } from './write-file'

const usage = `npm run new -- "A question?" [--dimension "Strategic Alignment"] [--slug a-name] [--dry-run]

Starts an article: a draft with every field, ready to be written. Never over a file that exists.

  --dimension   the dimension it belongs to (default: the first)
  --slug        its file name and address (default: from the question, without small words)
  --dry-run     show it, write nothing

CONTENT_DIR names the content directory (default: content).`

const SMALL = new Set(
  'a an and are as at be by can do does for how in is it of on or our should so that the their they this to we what when where which who why will with you your'.split(
    ' ',
  ),
)

runCommand({
  usage,
  options: ['dry-run'],
  values: ['dimension', 'slug'],
  run: async (options, [title, ...others], values) => {
    if (title === undefined || title.trim() === '' || others.length > 0) {
      console.error(others.length > 0 ? 'Put the question in quotes.' : usage)
      return 2
    }
    const { contentDirectory } = readEnvironment()
    const files = await readContent(contentDirectory)
    const documents = files.results.flatMap(({ document }) => document ?? [])
    const dimensions = documents.flatMap((document) =>
      document.type === 'dimension' ? [shortName(document.fields.dimension ?? document.title)] : [],
    )
    const dimension = values.get('dimension')
    if (dimension !== undefined && !dimensions.includes(dimension)) {
      console.error(`There is no dimension "${dimension}". ${suggestFrom(dimension, dimensions)}`)
      return 1
    }
    const slug = values.get('slug') ?? suggestSlug(title)
    const fault = findFault(
      slug,
      documents
        .filter(({ type }) => type === 'article')
        .flatMap((document) => [document.slug, ...(document.fields.aliases ?? [])]),
    )
    if (fault !== undefined) {
      console.error(fault)
      return 1
    }
    const folders = Object.entries(FOLDERS).flatMap(([name, type]) => (type === 'article' ? [name] : []))
    const folder = folders.find((name) => existsSync(join(contentDirectory, name))) ?? 'articles'
    const path = join(contentDirectory, folder, `${slug}.md`)
    const text = buildStub({ title: title.trim(), dimension, dimensions })
    if (options.has('dry-run')) {
      console.log(`${path}\n\n${text}`)
      return 0
    }
    try {
      await createFile(path, text)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      console.error(`${path} exists. Choose another name with --slug.`)
      return 1
    }
    console.log(`${path} is ready. \`npm run dev\` shows it at /insights/${slug}.`)
    return 0
  },
})

function suggestSlug(title: string): string {
  const words = buildSlug(title)
    .split('-')
    .filter((word) => !SMALL.has(word))
  return words.slice(0, 6).join('-')
}

function findFault(slug: string, taken: readonly string[]): string | undefined {
  if (!isSlug(slug))
    return `"${slug}" cannot be an address. Name one with --slug: lower case letters, digits and hyphens.`
  if (RESERVED_SLUGS.has(slug))
    return `"${slug}" is reserved for a page of the site. Choose another name with --slug.`
  return taken.includes(slug) ? `"${slug}" is taken. Choose another name with --slug.` : undefined
}
