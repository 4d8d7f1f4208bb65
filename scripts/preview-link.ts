import { writeFileSync } from 'node:fs'
import { findRoute } from '@/lib/content/catalog/resolve-link'
import { findNearest } from '@/lib/content/nearest'
import { readContent } from '@/lib/content/read-content'
import { findState, isVisible } from '@/lib/content/visibility'
import { findDocument, listFilesOf } from '@/lib/preview/documents'
import { LONGEST_DAYS, parseDuration } from '@/lib/preview/duration'
import { GENERATION_FILE, readGeneration } from '@/lib/preview/generation'
import { requireSecret } from '@/lib/preview/require-secret'
import { createToken, type Scope } from '@/lib/preview/token'
import { type Environment, EnvironmentError, readEnvironment } from '@/lib/site/environment'
import { paths } from '@/lib/site/paths'
import { Refusal, runCommand } from './command'
import { requireDirectory } from './content-directory'

const usage = `npm run preview:link -- <name|all> [--expires 48h]

Prints a link that opens one draft (or, with \`all\`, the desk and every draft) on the preview host,
without an account. It follows the current text and ends at its time, when the document is
published, or when all links are revoked. The name is that of the file; one of a dimension or
category goes with its folder: dimensions/x. Addresses of pages and paths of files will do, too.

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
    if (name === undefined || others.length > 0) {
      console.error(others.length > 0 ? 'One document at a time.' : usage)
      return 2
    }
    const duration = parseDuration(values.get('expires') ?? '48h')
    if (duration === undefined) {
      console.error(
        `"${values.get('expires')}" is no duration. Write it like 48h: s, m, h or d; at most ${LONGEST_DAYS}d.`,
      )
      return 2
    }
    const origin = readPreviewOrigin(environment)
    const scope = await findScope(name, environment)
    const expires = new Date(Date.now() + duration)
    const token = createToken({ scope, expires, generation: readGeneration() }, secret)
    console.error(`Opens ${scope === 'all' ? 'every draft' : scope} until ${expires.toISOString()}.`)
    if (process.env.PREVIEW_URL === undefined)
      console.error('PREVIEW_URL is not set: the link leads to this machine.')
    console.log(`${origin}${environment.basePath}${paths.previewOpen}?token=${token}`)
    return 0
  },
})

async function findScope(name: string, { contentDirectory, basePath }: Environment): Promise<Scope> {
  if (name === 'all') return 'all'
  await requireDirectory(contentDirectory)
  const files = await readContent(contentDirectory)
  const path = findPath(name, basePath)
  const document = findDocument(files, path)
  if (!document) {
    const broken = listFilesOf(path).find((file) => files.changedAt.has(file))
    if (broken) throw new Refusal(`${broken} has errors, so nobody can see it. \`npm run check\` says which.`)
    const slugs = files.results.flatMap((result) => result.document?.slug ?? [])
    const nearest = findNearest(path.slice(path.lastIndexOf('/') + 1), slugs)
    throw new Refusal(`There is no document "${name}".${nearest ? ` Did you mean \`${nearest}\`?` : ''}`)
  }
  if (isVisible(findState(document.fields, new Date()), 'public'))
    console.error('This document is public already: the link will lead to its public page.')
  return `/${path.split('/')[1] ?? ''}/${document.slug}`
}

/** The site path that a file name, the path of a file or the address of a page stands for. */
function findPath(name: string, basePath: string): string {
  const address = URL.canParse(name) ? new URL(name).pathname : name
  const steps = address.slice(address.startsWith(`${basePath}/`) ? basePath.length : 0).split('/')
  const [folder, file = ''] = steps.length > 1 ? steps.slice(-2) : ['articles', name]
  return findRoute(`/${folder || 'articles'}/${file}`)
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
