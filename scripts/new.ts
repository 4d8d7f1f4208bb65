import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildComparable } from '@/lib/content/comparable'
import { suggestFrom } from '@/lib/content/nearest'
import { FOLDERS, readContent } from '@/lib/content/read-content'
import { buildSlug, isSlug, RESERVED_SLUGS } from '@/lib/content/slug'
import { buildStub } from '@/lib/content/source/build-stub'
import { readEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { Refusal, runCommand } from './command'
import { requireDirectory } from './content-directory'
import { createFile } from './write-file'

const usage = `npm run new -- "A question?" [--dimension "Strategic Alignment"] [--slug a-name] [--dry-run]

Starts an article: a draft with every field, ready to be written. Never over a file that exists.

  --dimension   the dimension it belongs to (default: the first of the site)
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
  run: async (options, [question, ...others], values) => {
    if (question === undefined || question.trim() === '' || others.length > 0) {
      console.error(others.length > 0 ? 'Put the question in quotes.' : usage)
      return 2
    }
    const environment = readEnvironment()
    const { contentDirectory } = environment
    await requireDirectory(contentDirectory)
    const { catalog } = await loadCatalog({ ...environment, mode: 'preview' }, new Date())
    const dimensions = catalog.dimensions.map(({ name }) => name)
    const wanted = values.get('dimension')
    const dimension = dimensions.find((name) => buildComparable(name) === buildComparable(wanted ?? ''))
    if (wanted !== undefined && dimension === undefined)
      throw new Refusal(`There is no dimension "${wanted}". ${suggestFrom(wanted, dimensions)}`)
    const title = question.trim().replace(/\s+/g, ' ')
    const slug = values.get('slug') ?? suggestSlug(title)
    const { results } = await readContent(contentDirectory)
    const taken = results.flatMap(({ document }) =>
      document?.type === 'article' ? [document.slug, ...(document.fields.aliases ?? [])] : [],
    )
    const fault =
      slug === '' ? `No file name can be made of "${title}". Name one with --slug.` : findFault(slug, taken)
    if (fault !== undefined) throw new Refusal(fault)
    const folders = Object.entries(FOLDERS).flatMap(([name, type]) => (type === 'article' ? [name] : []))
    const folder = folders.find((name) => existsSync(join(contentDirectory, name))) ?? 'articles'
    const path = relative('', join(contentDirectory, folder, `${slug}.md`))
    const tags = catalog.tags.map((tag) => tag.slug)
    const text = buildStub({ title, dimension, dimensions, tags })
    if (options.has('dry-run')) {
      console.log(`${path}\n\n${text}`)
      return 0
    }
    try {
      await createFile(path, text)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      throw new Refusal(`${path} exists. Choose another name with --slug.`)
    }
    console.log(`${path} is ready, as a draft. \`npm run dev\` shows it at /insights/${slug}.`)
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
