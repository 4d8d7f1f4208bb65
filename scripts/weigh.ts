import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findBudget } from '@/lib/publish/budgets'
import { listExcess, listPageFiles, type PageWeight, weighPage } from '@/lib/publish/page-weight'
import { readEnvironment } from '@/lib/site/environment'
import { runCommand } from './command'

const usage = `npm run weigh

Weighs every page of out/ and holds it against its budget (lib/publish/budgets.ts); exit 1 when one is over.`

/** Pages over budget that are named; the rest have the same cause. */
const SHOWN = 20

/** The weight of every page of a built site, by its name. */
export function weighSite(directory: string, basePath: string): ReadonlyMap<string, PageWeight> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  const known = new Set(names)
  const sizes = new Map<string, number>()
  const sizeOf = (path: string): number => {
    const name = path.slice(basePath.length + 1)
    const size =
      sizes.get(name) ?? statSync(join(directory, known.has(`${name}.br`) ? `${name}.br` : name)).size
    sizes.set(name, size)
    return size
  }
  const pages = names.filter((name) => name.endsWith('.html'))
  return new Map(
    pages.map((name) => {
      const files = listPageFiles(readFileSync(join(directory, name), 'utf8'))
      return [name, weighPage(sizeOf(`${basePath}/${name}`), files, sizeOf)]
    }),
  )
}

/** The kind of a page: its address, with what stands for one article, tag or dimension left out. */
export function kindOf(name: string): string {
  return `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`.replace(/^(\/\w+)\/[^/]+/, '$1/*')
}

/** The heaviest page of each kind. */
export function listHeaviest(
  weights: ReadonlyMap<string, PageWeight>,
): ReadonlyMap<string, readonly [name: string, weight: PageWeight]> {
  const heaviest = new Map<string, readonly [string, PageWeight]>()
  for (const [name, weight] of weights) {
    const known = heaviest.get(kindOf(name))
    if (!known || weight.htmlAndCss > known[1].htmlAndCss) heaviest.set(kindOf(name), [name, weight])
  }
  return heaviest
}

if (process.argv[1]?.endsWith('weigh.ts')) {
  runCommand({
    usage,
    options: [],
    run: async () => {
      const weights = weighSite('out', readEnvironment().basePath)
      for (const [kind, [, weight]] of listHeaviest(weights))
        console.log(
          `${kind.padEnd(22)} HTML and CSS ${weight.htmlAndCss}, script ${weight.script}, all ${weight.total}, fonts ${weight.font}, ${weight.requests} requests`,
        )
      const over = [...weights].filter(([name, weight]) => listExcess(weight, findBudget(name)).length > 0)
      for (const [name, weight] of over.slice(0, SHOWN))
        console.error(`${name}: ${listExcess(weight, findBudget(name)).join('; ')}`)
      console.log(`${weights.size - over.length} of ${weights.size} pages are within their budget.`)
      return over.length === 0 ? 0 : 1
    },
  })
}
