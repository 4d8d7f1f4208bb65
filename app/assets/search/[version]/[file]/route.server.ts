import { paths } from '@/lib/site/paths'
import { readSearchFiles } from '@/lib/site/search-files'
import { readSite } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ readonly version: string; readonly file: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { version, file } = await params
  const { catalog } = await readSite()
  const text = (await readSearchFiles(catalog)).get(paths.searchFile(version, file))
  if (text === undefined) return new Response(undefined, { status: 404 })
  return new Response(text, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
