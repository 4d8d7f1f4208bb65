import { paths } from '@/lib/site/paths'
import { readSearchFiles } from '@/lib/site/search-files'
import { readSite } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { catalog } = await readSite()
  const files = await readSearchFiles(catalog)
  return new Response(files.get(paths.searchManifest), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
