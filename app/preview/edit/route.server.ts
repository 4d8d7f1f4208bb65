import { readView } from '@/lib/preview/current-view'
import { SEALING_HEADERS } from '@/lib/preview/responses'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

export const dynamic = 'force-dynamic'

/** The editing page: Sveltia CMS, served from here, with a form made from the schema. On an editor's machine it works on the files themselves. */
export async function GET(): Promise<Response> {
  const { scope } = await readView()
  if (scope !== 'all') return new Response('Forbidden', { status: 403, headers: SEALING_HEADERS })
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Edit</title><link href="${href(`${paths.previewEdit}/config.json`)}" type="application/json" rel="cms-config-url"></head><body><script src="${href(`${paths.previewEdit}/sveltia-cms.js`)}"></script></body></html>`
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...SEALING_HEADERS } })
}
