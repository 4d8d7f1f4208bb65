import { buildSpeculationRules } from '@/lib/site/speculation-rules'

export const dynamic = 'force-static'

export const GET = () => Response.json(buildSpeculationRules())
