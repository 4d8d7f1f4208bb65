import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** Crawlers that collect text to train models. */
const TRAINING_BOTS = [
  'GPTBot',
  'ClaudeBot',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'Meta-ExternalAgent',
  'Bytespider',
  'Amazonbot',
]

/** robots.txt by policy. A bot obeys its most specific group alone, so each group says everything. */
export function buildRobots(policy: 'open' | 'search-only' | 'closed'): string {
  const closed = 'Disallow: /'
  const open = 'Allow: /'
  const groups =
    policy === 'closed'
      ? [`User-agent: *\n${closed}`]
      : policy === 'search-only'
        ? [
            `User-agent: *\n${open}`,
            `${TRAINING_BOTS.map((bot) => `User-agent: ${bot}`).join('\n')}\n${closed}`,
          ]
        : [`User-agent: *\n${open}`]
  return `${groups.join('\n\n')}\n\nSitemap: ${absoluteUrl(paths.sitemap)}\n`
}
