import { writeFileSync } from 'node:fs'
import { suggestFrom } from '@/lib/content/nearest'
import { readContent } from '@/lib/content/read-content'
import { findState, isVisible } from '@/lib/content/visibility'
import { findDocument } from '@/lib/preview/documents'
import { parseDuration } from '@/lib/preview/duration'
import { GENERATION_FILE, readGeneration } from '@/lib/preview/generation'
import { requireSecret } from '@/lib/preview/require-secret'
import { createToken, type Scope } from '@/lib/preview/token'
import { type Environment, EnvironmentError, readEnvironment } from '@/lib/site/environment'
import { paths } from '@/lib/site/paths'
import { runCommand } from './command'

const usage = `npm run preview:link -- <slug|all> [--expires 48h]

Prints a link that opens one draft (or, with \`all\`, the desk and every draft) on the preview host,
without an account. It follows the current text and ends at its time, when the document is
published, or when all links are revoked. A dimension or category is named by its path: dimensions/x.

  --expires 48h   how long it opens: s, m, h or d; at most 90d; default 48h
  --revoke        ends every link made so far, on the host where it is run

PREVIEW_SECRET has to be that of the host; PREVIEW_URL is its origin (default: http://localhost:3000, PORT).`

runCommand({
  usage,
  options: ['revoke'],
  values: ['expires'],
  run: async (options, [name, ...others], values) => {
    const environment = readEnvironment()
    const secret = requireSecret()
    if (options.has('revoke')) return revoke()
    const duration = parseDuration(values.get('expires') ?? '48h')
    if (name === undefined || others.length > 0 || duration === undefined) {
      console.error(
        duration === undefined ? `"${values.get('expires')}" is no duration. Write it like 48h.` : usage,
      )
      return 2
    }
    const scope = await findScope(name, environment)
    if (scope === undefined) return 1
    const expires = new Date(Date.now() + duration)
    const token = createToken({ scope, expires, generation: readGeneration() }, secret)
    console.error(`Opens ${scope === 'all' ? 'every draft' : scope} until ${expires.toISOString()}.`)
    console.log(`${readPreviewOrigin(environment)}${environment.basePath}${paths.previewOpen}?token=${token}`)
    return 0
  },
})

async function findScope(name: string, { contentDirectory }: Environment): Promise<Scope | undefined> {
  if (name === 'all') return 'all'
  const files = await readContent(contentDirectory)
  const path = name.includes('/') ? `/${name.replace(/^\/+/, '')}` : paths.article(name)
  const document = findDocument(files, path)
  if (!document) {
    const slugs = files.results.flatMap((result) => result.document?.slug ?? [])
    console.error(
      `There is no readable document "${name}". ${slugs.length < 2000 ? suggestFrom(name, slugs).slice(0, 200) : ''}`,
    )
    return undefined
  }
  if (isVisible(findState(document.fields, new Date()), 'public'))
    console.error('This document is public already: the link will lead to its public page.')
  return `/${path.split('/')[1] ?? ''}/${document.slug}`
}

function readPreviewOrigin({ port }: Environment): string {
  const written = process.env.PREVIEW_URL
  if (written === undefined) return `http://localhost:${port}`
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol))
    throw new EnvironmentError([
      `PREVIEW_URL "${written}" is not an origin. Write it like \`https://preview.example.com\`.`,
    ])
  return new URL(written).origin
}

function revoke(): number {
  if (process.env.PREVIEW_GENERATION !== undefined) {
    console.error('PREVIEW_GENERATION rules here: raise it, and start the preview again.')
    return 1
  }
  const next = readGeneration() + 1
  writeFileSync(GENERATION_FILE, `${next}\n`)
  console.log(`Every link made before is revoked (generation ${next}).`)
  return 0
}
