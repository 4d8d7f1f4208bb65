import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { judgeProgram, type StageResult } from './stages'

/** How a test builds the site: from one content directory, with or without pages of the last build. */
export interface TestBuild {
  readonly directory: string
  readonly settings: Readonly<Record<string, string>>
}

/** Builds into `out/`. */
export function buildForTest(
  { directory, settings }: TestBuild,
  options: readonly string[],
): Promise<StageResult> {
  const words = ['--import', 'tsx', 'scripts/build.ts', ...options]
  return judgeProgram(process.execPath, words, { ...settings, CONTENT_DIR: directory })
}

/**
 * Changes an article, builds with the pages of the last build, and then without, every page made by Next.js, and holds
 * the two against each other, byte for byte.
 */
export async function judgeSecondBuild(build: TestBuild): Promise<StageResult> {
  const [, changed = ''] = readdirSync(join(build.directory, 'articles')).sort()
  appendFileSync(
    join(build.directory, 'articles', changed),
    '\nOne more sentence, written after the first build.\n',
  )
  const second = await buildForTest(build, [])
  const kept = '.cache/second-out'
  rmSync(kept, { recursive: true, force: true })
  cpSync('out', kept, { recursive: true })
  const fresh = await judgeByNext(build, kept)
  rmSync(kept, { recursive: true })
  return { passed: second.passed + fresh.passed, failed: second.failed + fresh.failed }
}

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
