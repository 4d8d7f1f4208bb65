import { buildRobots } from '@/lib/seo/robots'
import { siteConfig } from '@/site.config'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(buildRobots(siteConfig.robots), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
