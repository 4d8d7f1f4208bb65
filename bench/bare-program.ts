import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const PROGRAM = [
  'app',
  'components',
  'lib',
  'scripts',
  'next.config.ts',
  'site.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** Routes that are there to be found and linked, not read. */
const ROUTES = [
  'app/insights/[slug]/share',
  'app/insights/[slug]/qr.svg',
  'app/sitemap.xml',
  'app/robots.txt',
]

/** Modules whose work is left out, with what stands in for it. */
const STAND_INS: Readonly<Record<string, string>> = {
  'lib/seo/metadata.ts': 'export const buildMetadata = ({ title }) => ({ title: { absolute: title } })',
  'lib/seo/side-files.ts': 'export const buildSideFiles = () => new Map()',
  'components/json-ld.tsx': 'export const JsonLd = () => null',
  'components/head-links.tsx': 'export const HeadLinks = () => null',
  'components/share/share-kit.tsx': 'export const ShareKit = () => null',
  'scripts/cards.ts': 'export const writeCards = async () => 0',
  'scripts/build/metadata-tags.tsx':
    'export const MetadataTags = ({ metadata }) => <title>{metadata.title.absolute}</title>',
  'lib/seo/article-files.ts': 'export const buildArticleFiles = () => new Map()',
}

/** Parts of modules that are left out: pages for sharing are neither drawn nor expected. */
const CUTS: readonly (readonly [file: string, part: string])[] = [
  ['scripts/build/draw-page.tsx', "import * as share from '@/app/insights/[slug]/share/page'\n"],
  ['scripts/build/draw-page.tsx', 'share, '],
  ['lib/publish/subject-files.ts', ", page('share', paths.share(slug))"],
  ['lib/publish/subject-files.ts', ', paths.twin(slug).slice(1), paths.qrCode(slug).slice(1)'],
]

/**
 * Copies the program into a directory of the project, without everything that makes the site found, quoted and linked:
 * head tags, structured data, sitemap, feeds, twins, lists for machines, cards, sharing. What a build of the copy takes
 * less is what all of that costs.
 */
export async function writeBareProgram(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  for (const name of PROGRAM) await cp(name, join(directory, name), { recursive: true })
  for (const route of ROUTES) await rm(join(directory, route), { recursive: true })
  for (const [file, text] of Object.entries(STAND_INS)) await replace(directory, file, text)
  for (const [file, part] of CUTS) {
    const path = join(directory, file)
    const text = await readFile(path, 'utf8')
    if (!text.includes(part)) throw new Error(`${file} does not hold ${part}`)
    await writeFile(path, text.replace(part, ''))
  }
  const nodes = 'lib/seo/json-ld/page-nodes.ts'
  const names = [...(await readFile(nodes, 'utf8')).matchAll(/^export function (\w+)/gm)]
  await replace(directory, nodes, names.map(([, name]) => `export const ${name} = () => []`).join('\n'))
}

async function replace(directory: string, file: string, text: string): Promise<void> {
  await readFile(join(directory, file))
  await writeFile(join(directory, file), text)
}
