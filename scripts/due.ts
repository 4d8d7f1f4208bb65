import { readContent } from '@/lib/content/read-content'
import { findNextChange } from '@/lib/content/visibility'
import { readEnvironment } from '@/lib/site/environment'
import { runCommand } from './command'
import { requireDirectory } from './content-directory'

const usage = `npm run due -- <instant>

Says whether the public site has changed by itself since an instant (of the last build, for example
2026-03-01T09:00Z): whether something scheduled was published or withdrawn. Prints \`due\` or \`not due\`.`

runCommand({
  usage,
  options: [],
  run: async (_, [since]) => {
    if (since === undefined || Number.isNaN(Date.parse(since))) {
      console.error(
        since === undefined ? usage : `"${since}" is no instant. Write it like 2026-03-01T09:00Z.`,
      )
      return 2
    }
    const { contentDirectory } = readEnvironment()
    await requireDirectory(contentDirectory)
    const { results } = await readContent(contentDirectory)
    const fields = results.flatMap(({ document }) => document?.fields ?? [])
    const change = findNextChange(fields, new Date(since))
    console.log(change !== undefined && change <= new Date() ? 'due' : 'not due')
    return 0
  },
})
