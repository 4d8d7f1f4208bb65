import type { CatalogResult } from '@/lib/content/catalog/build-catalog'
import { summarizeProblems } from '@/lib/content/problem'
import { formatLost } from '@/lib/ledger/compare'
import { type LastOutput, type PagePlan, planPages, setAsideOutput } from '@/lib/publish/last-output'
import { isArticlePath } from '@/lib/publish/subject-files'
import { buildRelations } from '@/lib/related/relations'
import type { Environment } from '@/lib/site/environment'
import { loadKeptCatalog } from '@/lib/site/load-site'
import { completeSnapshot, writeCatalog } from '@/lib/site/site-snapshot'
import { hasErrors, printableProblems } from '../check-content'
import { findLedger, listLostAddresses } from '../ledger-file'

/** What a build needs to know beside the snapshot. */
export interface Prepared {
  readonly plan: PagePlan
  /** Paths of the articles and tags whose pages Next.js makes; undefined where it makes those of all. */
  readonly models: readonly string[] | undefined
  readonly nextChange: Date | undefined
}

interface Wanted {
  readonly environment: Environment
  readonly now: Date
  /** Hash of what makes the pages. */
  readonly program: string
  readonly byNext: boolean
  /** Directory of the snapshot. */
  readonly snapshot: string
  /** Called, and waited for, when the catalog can be read from the snapshot, and the last output is set aside. */
  readonly onCatalog: (last: LastOutput) => Promise<void>
}

/**
 * Reads and checks the content, relates its articles, decides which pages are made, and writes it all to the snapshot, from
 * which everything else is made: nothing of it stays in memory. Says what is wrong, and returns nothing, where the
 * content cannot be published.
 */
export async function prepareBuild({
  environment,
  now,
  program,
  byNext,
  snapshot,
  onCatalog,
}: Wanted): Promise<Prepared | undefined> {
  const content = await readGoodContent(environment, now)
  if (content === undefined) return undefined
  const { catalog, ...rest } = content
  await writeCatalog(snapshot, catalog)
  const last = await setAsideOutput(program, catalog.articles.length)
  await onCatalog(last)
  const relations = buildRelations(catalog.articles)
  const plan = planPages({ catalog, relations }, last)
  const models = byNext ? undefined : chooseModels(plan)
  await completeSnapshot(snapshot, { ...rest, relations, models: models && new Set(models) })
  return { plan, models, nextChange: content.nextChange }
}

/** The content, where it can be published; says what is wrong with it where not. */
async function readGoodContent(environment: Environment, now: Date): Promise<CatalogResult | undefined> {
  const content = await loadKeptCatalog({ ...environment, mode: 'public' }, now)
  const { catalog, problems } = content
  if (hasErrors(problems)) {
    const errors = problems.filter((problem) => problem.severity === 'error')
    console.error(printableProblems(errors, environment))
    console.error('\n`npm run check` shows the warnings too.')
    return undefined
  }
  const ledger = await findLedger(environment)
  const lost = ledger ? await listLostAddresses(ledger, catalog, environment, now) : []
  if (lost.length > 0) {
    console.error(formatLost(lost))
    return undefined
  }
  const { warnings } = summarizeProblems(problems)
  console.log(
    `${catalog.articles.length} articles, ${catalog.dimensions.length} dimensions, ${catalog.categories.length} categories; ${warnings} warnings (\`npm run check\` shows them).`,
  )
  return content
}

/** An article and a tag: their pages show how those of the others look. */
function chooseModels({ fingerprints }: PagePlan): readonly string[] {
  const all = [...fingerprints.keys()]
  return [all.find(isArticlePath), all.find((path) => !isArticlePath(path))].filter(
    (path) => path !== undefined,
  )
}
