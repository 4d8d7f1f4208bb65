import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Day (UTC) of the last commit that touched each file of a directory, by path within it. Empty outside a repository and in a shallow clone. */
export async function readChangedDays(directory: string): Promise<ReadonlyMap<string, string>> {
  const git = (...words: string[]) =>
    run('git', ['-C', directory, ...words], { maxBuffer: 256 * 1024 * 1024 })
  try {
    const shallow = await git('rev-parse', '--is-shallow-repository')
    if (shallow.stdout.trim() !== 'false') return new Map()
    const log = await git(
      '-c',
      'core.quotePath=false',
      'log',
      '--format=>%cI',
      '--name-only',
      '--relative',
      '--no-renames',
      '--',
      '.',
    )
    return parseLog(log.stdout)
  } catch {
    return new Map()
  }
}

/** Newest day by path, from `git log --format=>%cI --name-only`. */
export function parseLog(text: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  let day = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) day = new Date(line.slice(1)).toISOString().slice(0, 10)
    else if (line !== '' && !days.has(line)) days.set(line, day)
  }
  return days
}
