import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { PublishError } from './publish-error'

const manifestSchema = z.object({
  clientModules: z.record(z.string(), z.object({ id: z.union([z.number(), z.string()]) })),
})

/** What every page of the App Router refers to, with or without interactivity of its own: router, boundaries, error page. */
const ROUTER = /\/node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib\/framework|lib\/metadata)\//

/** The client modules of a build: module path by the id that Flight data uses. Throws `PublishError` when none are listed. */
export async function readClientModules(
  buildDirectory: string,
  manifests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>()
  for (const name of manifests) {
    const text = await readFile(join(buildDirectory, 'server', 'app', name), 'utf8')
    for (const [id, path] of parseClientManifest(text, name)) modules.set(id, path)
  }
  if (modules.size === 0)
    throw new PublishError([
      'The build lists no client modules (server/app/**/page_client-reference-manifest.js). Next.js writes them in another way now; lib/publish/client-modules.ts has to follow.',
    ])
  return modules
}

/** Ids and paths of the client modules that one route's manifest lists. */
export function parseClientManifest(text: string, name: string): ReadonlyMap<string, string> {
  const json = /^globalThis\.__RSC_MANIFEST\[.*?\] = (\{.*\});?\s*$/m.exec(text)?.[1]
  const parsed = json === undefined ? undefined : manifestSchema.safeParse(parseJson(json))
  if (!parsed?.success)
    throw new PublishError([
      `${name} is not the list of client modules that was expected. Next.js writes it in another way now; lib/publish/client-modules.ts has to follow.`,
    ])
  return new Map(Object.entries(parsed.data.clientModules).map(([path, { id }]) => [String(id), path]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a module belongs to the router itself and has nothing to do in a page without script. */
export function isRouterModule(path: string): boolean {
  return ROUTER.test(path)
}
