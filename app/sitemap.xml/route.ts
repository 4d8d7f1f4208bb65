import { buildSitemap } from '@/lib/seo/sitemap'
import { readSite } from '@/lib/site/site'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const { catalog } = await readSite()
  return new Response(buildSitemap(catalog), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
