import { hashSources } from '@/lib/site/hash-sources'

/** Everything but content that decides how pages look. */
const PROGRAM = [
  'app',
  'components',
  'lib',
  'public',
  'scripts/build',
  'next.config.ts',
  'site.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** A hash of what makes the pages. `settings` shape them beside content and sources. */
export function hashProgram(settings: readonly string[]): Promise<string> {
  return hashSources(PROGRAM, settings)
}
