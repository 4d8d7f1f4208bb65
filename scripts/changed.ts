import { execFileSync } from 'node:child_process'
import { type ChangedPage, formatChanges } from '@/lib/content/format-changes'
import { readContent } from '@/lib/content/read-content'
import { findState } from '@/lib/content/visibility'
import { readEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { Refusal, runCommand } from './command'
import { requireDirectory } from './content-directory'

const usage = `npm run changed -- [<ref>]

Lists in Markdown the pages of the content directory that differ from a commit (default: origin/main),
with their state and their problems: what a pull request should say.`

const KINDS: Readonly<Record<string, ChangedPage['kind']>> = { A: 'added', D: 'deleted', R: 'renamed' }

runCommand({
  usage,
  options: [],
  run: async (_, [ref = 'origin/main']) => {
    const environment = readEnvironment()
    const { contentDirectory } = environment
    await requireDirectory(contentDirectory)
    const range = `${execGit(contentDirectory, ['merge-base', '--end-of-options', ref, 'HEAD']).trim()}..HEAD`
    const names = execGit(contentDirectory, [
      '-c',
      'core.quotePath=false',
      'diff',
      '--name-status',
      '--relative',
      '-M',
      range,
      '--',
      '.',
    ])
    const files = await readContent(contentDirectory)
    const documents = new Map(
      files.results.flatMap(({ document }) => (document ? [[document.file, document]] : [])),
    )
    const now = new Date()
    const pages = names.split('\n').flatMap((line): readonly ChangedPage[] => {
      const [kind = '', ...paths] = line.split('\t')
      const file = paths.at(-1)
      if (file === undefined || !/^[\w-]+\/[^/]+\.md$/.test(file)) return []
      const document = documents.get(file)
      return [
        {
          file,
          kind: KINDS[kind.charAt(0)] ?? 'changed',
          title: document?.title,
          state: document && findState(document.fields, now),
        },
      ]
    })
    const { problems } = await loadCatalog({ ...environment, mode: 'preview' }, now)
    console.log(formatChanges(pages, problems))
    return 0
  },
})

function execGit(directory: string, words: readonly string[]): string {
  try {
    return execFileSync('git', ['-C', directory, ...words], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new Refusal(`${directory} cannot be compared with that commit.\n${said}`)
  }
}
