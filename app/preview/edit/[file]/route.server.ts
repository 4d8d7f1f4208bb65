import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { buildCmsConfig } from '@/lib/preview/cms-config'
import { readPreview } from '@/lib/preview/content'
import { readView } from '@/lib/preview/current-view'
import { SEALING_HEADERS } from '@/lib/preview/responses'
import { EVERYTHING } from '@/lib/preview/view'
import { readEnvironment } from '@/lib/site/environment'

export const dynamic = 'force-dynamic'

const SCRIPT = ['node_modules', '@sveltia', 'cms', 'dist', 'sveltia-cms.js'].join('/')

interface Context {
  readonly params: Promise<{ readonly file: string }>
}

/** The two files of the editing page: its program, and its settings. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { scope } = await readView()
  const { file } = await params
  if (scope === 'all' && file === 'config.json')
    return answer('application/json', JSON.stringify(await readConfig()))
  if (scope === 'all' && file === 'sveltia-cms.js')
    return answer('text/javascript', await readFile(/* turbopackIgnore: true */ SCRIPT, 'utf8'))
  return new Response('Not found', { status: scope === 'all' ? 404 : 403, headers: SEALING_HEADERS })
}

function answer(type: string, text: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8`, ...SEALING_HEADERS } })
}

async function readConfig() {
  const { catalog } = await readPreview(EVERYTHING)
  const [first] = catalog.articles
  const folder = first?.file.split('/')[0] ?? 'articles'
  const inside = relative(process.cwd(), readEnvironment().contentDirectory)
  return buildCmsConfig({
    folder: inside === '' || inside.startsWith('..') ? folder : `${inside}/${folder}`,
    repository: process.env.CMS_REPOSITORY ?? 'owner/repository',
    branch: process.env.CMS_BRANCH ?? 'main',
    dimensions: catalog.dimensions.map(({ name }) => name),
    tags: catalog.tags.map(({ slug }) => slug),
  })
}
