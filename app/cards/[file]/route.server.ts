import { listCards } from '@/lib/cards/list-cards'
import { drawPicture } from '@/lib/preview/card-picture'
import { SEALING_HEADERS } from '@/lib/preview/responses'
import { readSite } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ readonly file: string }>
}

/** The social card of a page in view. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const wanted = `/cards/${(await params).file}`
  const found = listCards((await readSite()).catalog).find(({ path }) => path === wanted)
  if (!found) return new Response('Not found', { status: 404, headers: SEALING_HEADERS })
  return new Response(await drawPicture(found.path, found.card), {
    headers: { 'Content-Type': 'image/png', ...SEALING_HEADERS },
  })
}
