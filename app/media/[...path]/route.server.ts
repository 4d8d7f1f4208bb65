import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPreview } from '@/lib/preview/content'
import { readView } from '@/lib/preview/current-view'
import { SEALING_HEADERS } from '@/lib/preview/responses'
import { readEnvironment } from '@/lib/site/environment'
import { listUsedMedia } from '@/lib/site/media'

export const dynamic = 'force-dynamic'

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** A picture that a page in view uses. Looked up in a list: the address is never joined to a path. */
export async function GET(
  _: Request,
  { params }: { readonly params: Promise<{ readonly path: readonly string[] }> },
): Promise<Response> {
  const wanted = (await params).path.map(decodeURIComponent).join('/')
  const { catalog } = await readPreview(await readView())
  const file = listUsedMedia(catalog).find((candidate) => candidate === wanted)
  if (file === undefined) return new Response('Not found', { status: 404, headers: SEALING_HEADERS })
  const bytes = await readFile(join(readEnvironment().contentDirectory, file))
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': "default-src 'none'",
    ...SEALING_HEADERS,
  }
  return new Response(new Uint8Array(bytes), { headers })
}
