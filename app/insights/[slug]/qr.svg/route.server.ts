import { findArticle } from '@/lib/content/queries'
import { SEALING_HEADERS } from '@/lib/preview/responses'
import { canonicalOf, describeArticle } from '@/lib/seo/page-head'
import { buildQrFile } from '@/lib/seo/qr-code'
import { readSite } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ readonly slug: string }>
}

/** The QR code of an article in view. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  if (!article) return new Response('Not found', { status: 404, headers: SEALING_HEADERS })
  return new Response(buildQrFile(canonicalOf(describeArticle(catalog, article))), {
    headers: { 'Content-Type': 'image/svg+xml', ...SEALING_HEADERS },
  })
}
