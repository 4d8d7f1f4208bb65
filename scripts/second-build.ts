import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram, type StageResult } from './stages'

/** How a test builds the site: from one content directory, with or without pages of the last build. */
export interface TestBuild {
  readonly directory: string
  readonly settings: Readonly<Record<string, string>>
}

/** Builds into `out/`; a second build fails where it needs Next.js. */
export async function buildForTest(
  { directory, settings }: TestBuild,
  options: readonly string[],
  isSecond = false,
): Promise<StageResult> {
  const words = ['--import', 'tsx', 'scripts/build.ts', ...options]
  const { code, output } = await runProgram(process.execPath, words, { ...settings, CONTENT_DIR: directory })
  const isMeant = !isSecond || output.includes('Next.js has nothing to make')
  if (!isMeant) console.error('The second build ran Next.js once more.')
  return code === 0 && isMeant ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Changes some content, builds with what the last build has made, and then without, every page made by Next.js, and holds
 * the two against each other, byte for byte.
 */
export async function judgeSecondBuild(build: TestBuild): Promise<StageResult> {
  changeContent(build.directory)
  const second = await buildForTest(build, [], true)
  const kept = '.cache/second-out'
  rmSync(kept, { recursive: true, force: true })
  cpSync('out', kept, { recursive: true })
  const fresh = await judgeByNext(build, kept)
  rmSync(kept, { recursive: true })
  return { passed: second.passed + fresh.passed, failed: second.failed + fresh.failed }
}

/** A sentence in an article and in a dimension, a title, an article that is new, and one that is gone. */
function changeContent(directory: string): void {
  const [gone = '', changed = '', renamed = ''] = listDocuments(join(directory, 'articles'))
  const [dimension = ''] = listDocuments(join(directory, 'dimensions'))
  const sentence = '\nOne more sentence, written after the first build.\n'
  appendFileSync(changed, sentence)
  appendFileSync(dimension, sentence)
  const title = /^title:.*$/m
  const entitle = (text: string, words: string): string => text.replace(title, `title: "${words}"`)
  const text = readFileSync(renamed, 'utf8')
  writeFileSync(renamed, entitle(text, 'Who says what this is called now?'))
  writeFileSync(join(directory, 'articles', 'written-since.md'), entitle(text, 'What was written since?'))
  rmSync(gone)
}

const listDocuments = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))

/** Builds with every page made anew by Next.js, and holds the result against a site that was built before, byte for byte. */
export async function judgeByNext(build: TestBuild, built: string): Promise<StageResult> {
  const { passed, failed } = await buildForTest(build, ['--fresh', '--by-next'])
  const different = failed > 0 ? [] : listDifferences('out', built)
  for (const name of different) console.error(`${name} is not what Next.js makes of it.`)
  return { passed, failed: failed + different.length }
}

function listDifferences(one: string, other: string): readonly string[] {
  const list = (directory: string): readonly string[] =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
  const names = new Set([...list(one), ...list(other)])
  const read = (path: string): Buffer | undefined => {
    try {
      return readFileSync(path)
    } catch {
      return undefined
    }
  }
  return [...names].filter((name) => {
    const [a, b] = [read(join(one, name)), read(join(other, name))]
    return a === undefined || b === undefined || !a.equals(b)
  })
}

/** Puts the output where the browser tests look for it. */
export function moveOutput(target: string): void {
  rmSync(target, { recursive: true, force: true })
  renameSync('out', target)
}
