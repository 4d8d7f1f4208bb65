import { relative } from 'node:path'
import { formatAnnotations, formatProblemsJson } from '@/lib/content/format-problems'
import { ENOUGH_INBOUND, listLonelyArticles } from '@/lib/content/inbound-links'
import type { Catalog } from '@/lib/content/model'
import { readEnvironment } from '@/lib/site/environment'
import { loadKeptCatalog } from '@/lib/site/load-site'
import { hasErrors, printableProblems } from './check-content'
import { runCommand } from './command'
import { requireDirectory } from './content-directory'

const usage = `npm run check -- [--json] [--strict]

Checks every document of the content directory and prints all problems, each with
file, line, column and what to type instead; then the articles that fewer than two
others link to.

  --json     one JSON object on standard output, and nothing else
  --strict   exit 1 on a warning too

CONTENT_DIR names the content directory (default: content).`

function formatLonely(catalog: Catalog): string {
  const lonely = listLonelyArticles(catalog)
  if (lonely.length === 0) return `Every article is linked from ${ENOUGH_INBOUND} others or more.`
  const rows = lonely.map(({ slug, count }) => `  ${String(count).padStart(4)}  ${slug}`)
  return `Articles that fewer than ${ENOUGH_INBOUND} others link to (no problem, but a hint):\n${rows.join('\n')}`
}

runCommand({
  usage,
  options: ['json', 'strict'],
  run: async (options) => {
    const environment = readEnvironment()
    await requireDirectory(environment.contentDirectory)
    const { catalog, problems, nextChange } = await loadKeptCatalog(environment, new Date())
    if (options.has('json')) console.log(formatProblemsJson(problems))
    else {
      if (process.env.GITHUB_ACTIONS)
        console.log(formatAnnotations(problems, relative(process.cwd(), environment.contentDirectory)))
      const change = nextChange ? [`The site changes by itself at ${nextChange.toISOString()}.`] : []
      console.log(printableProblems(problems, environment, [formatLonely(catalog), ...change]))
    }
    return hasErrors(problems) || (options.has('strict') && problems.length > 0) ? 1 : 0
  },
})
