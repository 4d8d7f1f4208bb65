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
  'scripts/share-pages.tsx': 'export const writeSharePages = async () => undefined',
}

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
  const nodes = 'lib/seo/json-ld/page-nodes.ts'
  const names = [...(await readFile(nodes, 'utf8')).matchAll(/^export function (\w+)/gm)]
  await replace(directory, nodes, names.map(([, name]) => `export const ${name} = () => []`).join('\n'))
}

async function replace(directory: string, file: string, text: string): Promise<void> {
  await readFile(join(directory, file))
  await writeFile(join(directory, file), text)
}
