import { findBudget } from '@/lib/publish/budgets'
import { listHeaviest, weighSite } from '../scripts/weigh'
import type { Row } from './row'

/** What the heaviest page of each kind loads, as it travels; of the site that lies in `out/`. */
export async function measurePages(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [kind, [name, weight]] of listHeaviest(weighSite('out', ''))) {
    const budget = findBudget(name)
    const kilobytes = (key: 'htmlAndCss' | 'script' | 'total' | 'font', label: string): Row => ({
      what: `${kind} ${label}`,
      value: weight[key] / 1000,
      unit: 'KB',
      budget: budget[key] / 1000,
    })
    rows.push(
      kilobytes('htmlAndCss', 'HTML and CSS'),
      kilobytes('script', 'script'),
      kilobytes('total', 'all but fonts'),
      kilobytes('font', 'fonts'),
      { what: `${kind} requests`, value: weight.requests, unit: 'requests', budget: budget.requests },
    )
  }
  return rows
}
